/** Finnish: work. Format: see lexicon.ts. */
export default `
[job]
työtön=
työttöm*
potkut=
potkuja=
sai potkut
irtisan*
lomaut*
lopetti työ*
lopetettu työs*
työsuhd*
työsuhteen=
työpaikka meni
työpaikan=
menetti työ*
työharjoit*
työkokeil*
palkkatuk*
työpajall*
~ pajalla=
~ paja=
kuntouttava työ*
kuntouttavan=
~ te-toimis*
~ te-palv*
työkkäri*
työvoimatoim*
~ työllisyyspal*
työnhak*
aktiivimalli*
karenss*
työhaastat*
~ cv=
työkyvyt*
työkyky*
sairausloma*
~ vuorot=
~ vuoro=
~ vuoroon=
~ vuoroja=
~ vuoros*
aamuvuor*
iltavuor*
yövuor*
vuorotyö*
vuoropomo*
keikkatyö*
keikkaa=
keikkahom*
nollasop*
pimeenä=
pimeetä=
pimeänä=
raksall*
~ raksa=
~ varastoll*
telakalla=
telakalta=
siivousfirm*
ravintola-al*
~ pomo=
pomoo=
~ pomon=
pomon kanssa
esihenkilö soit*
esimies soit*
~ työnantaj*
palkka=
~ palkan=
~ palkkaa=
palkanmaks*
palkkatodist*
ei maksa palk*
ylityö*
koeajal*
oppisopim*
sai töitä
sai työp*
sai pestin
pesti=
~ töissä=
~ töihin=
~ töitä=
on töis*
ei pääse töihin
ammattiliit*
~ yrittäj*
toiminimi*
aktivointieht*
~ hygieniapassi*
tulityökor*
duunis*
duuniin=
duunari*
hommat loppui
työpaikkakius*
uudelleensij*
duuni=
jobi=
~ vuorossa=
työvuor*
työpaika*
ilman työtä
työporukas*
kotosalla=
lopputili*
lopari*
pätkätyö*
vuokraty*
työhönvalm*
~ varastolla=
~ varastolta=
`;
