/** German: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
*extremis*
radikalisier*
dschihad*
jihad*
is anhänger
islamischer staat
kalifat
neonazi*
nazi
rechtsextrem*
rechtsradikal*
linksextrem*
rechte szene
rechten szene
linke szene
kameradschaft
hakenkreuz
hitler*
hitlergruß
~ manifest=
incel
verschwörung*
qanon
reichsbürger*
selbstverwalter
propaganda
märtyrer
hassrede
volksverhetz*
identitäre
identitären
antifa
~ ideologie
ideologisch
islamis*
querdenk*
[membership]
afd*
pegida
parteibuch
parteimitglied
mitglied in der
mitglied der
mitglied bei
~ partei
afd=
npd=
die heimat
wählt die
gewählt hat
politische einstellung
politisch aktiv
~ demo=
~ demonstration
~ kundgebung
gewerkschaft
pkk=
graue wölfe
grauen wölfe
aktivist
parteijugend
`;
