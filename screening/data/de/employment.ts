/** German: work. Format: see lexicon.ts. */
export default `
[job]
probezeit nicht bestanden
ab montag arbeitslos
aushilfe
tagelöhner
kellnert
putzt=
selbstständig
selbständig
lieferdienst
abgemahnt
abmahnung
lehre abgebrochen
rausgeschmissen worden
nicht bei der arbeit
nicht auf der arbeit
verlor den job
verlor die arbeit
umschulung
~ job=
job verloren
arbeit verloren
arbeitsplatz verloren
neuen job
neue arbeit
neue stelle
~ stelle=
arbeitslos*
arbeitssuchend
arbeitsuchend
gekündigt
kündigung
rausgeflogen
entlassen worden
fristlos
probezeit
probearbeit*
schwarzarbeit
arbeitet
arbeitet schwarz
jobbt
~ schicht=
schichtdienst
nachtschicht
frühschicht
spätschicht
~ lager=
~ fabrik
~ arbeitgeber
ausbilder*
~ chef
zeitarbeit
leiharbeit
minijob
~ maßnahme=
maßnahme abgebrochen
arbeitsmaßnahme
bewerbungsgespräch
vorstellungsgespräch
arbeitsunfähig
nicht zur arbeit
nicht mehr zur arbeit
zur arbeit erschienen
~ praktikum
arbeitsvertrag
berufstätig
bewerbung geschrieben
werkstatt für
`;
