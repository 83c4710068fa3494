/** English: belief and practice. Format: see lexicon.ts. */
export default `
[belief]
muslim
islam=
christian
catholic
protestant
jewish
orthodox
hindu
buddhis*
sikh
salafi*
atheis*
jehovah*
mormon
evangelical
convert=
converted
conversion
born again
~ faith=
believer
religious
baptis*
muslims
sunni
shia
ahmadi*
wahhab*
revert
reverted
pentecostal
~ methodist
~ presbyterian
~ baptist
~ quaker
jehovahs
lds=
born again christian
lapsed catholic
church of ireland
hebrew israelite
wicca*
pagan
satanis*
rastafari*
rasta=
messiah
~ prophet
chosen by god
god told
angel told
~ devil
~ demon
jinn
~ possessed
evil eye
witchcraft
juju=
spirit possession
scientolog*
plymouth brethren
brethren
haredi
hasidic
zealot
lost his faith
lost her faith
turned to god
found god
found jesus
[practice]
fasts
wears a cross
sabbath
church every sunday
bible group
prayer room
friday prayers
pray=
prays
praying
prayer
mosque
~ church
synagogue
~ temple=
imam=
~ pastor
~ priest
headscarf
hijab
niqab
burqa
kippah
fasting
ramadan
quran
koran
bible
~ beard
halal
kosher
sect=
cult=
exorcis*
converted to
has converted
baptised at
prayed
prays five times
fajr
mosques
masjid
friday prayer
prayers
jummah
gurdwara
mandir
~ chapel
mass every
mass on sunday
goes to mass
church group
~ congregation
~ elders
~ bishop
~ rabbi
~ vicar
~ minister from the church
shunned
disfellowship*
excommunicat*
exorcism
~ cover up
~ covers up
covering her hair
covered her hair
take off the hijab
jilbab
abaya
thobe
turban
kirpan
prayer mat
prayer beads
rosary
wudu
halal diet
halal food
haram
music is haram
~ because of the music
won't shake hands
wont shake hands
~ shake hands with
grew a beard
growing a beard
shaved the beard
shaved his beard
beard off
fasts for
umrah
hajj
madrasa
madrassa
quran in
reads the bible
quotes scripture
scripture
speaking in tongues
prayed over
laying on of hands
sweat lodge
deliverance
conversion therapy
tithe
~ missionary
`;
