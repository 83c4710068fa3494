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
islamic
islamist
quranist
deobandi
barelvi
sufi
ismaili
alevi
druze
tablighi
salafist
madkhali
wahhabi
muslim convert
became muslim
become muslim
became a muslim
took shahada
taken shahada
took his shahada
shahadah
shahada
apostate
apostasy
left islam
left the faith
left the church
lost his religion
ex muslim
no religion
unbeliever
unbelievers
nonbelievers
infidel
kufr
kufar
shirk
bidah
devout
pious
god fearing
holy joe
god squad
bible basher
~ jesus
~ allah
inshallah
hellfire
going to hell
end times
end of days
rapture
antichrist
666
the chosen
god's plan
god speaks
god is telling
voice of god
he's the messiah
reincarnat*
tarot
occult
ouija
black magic
sihr
ruqya
ruqyah
kindoki
~ cursed
evil spirit
evil spirits
possession by
mary devotion
church of god
redeemed christian
mfm church
elim
free presbyterian
wee free
christadelph*
seventh day
amish
ultra orthodox
charedi
hare krishna
moonies
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
salah
salat
namaz
jumma
jumuah
tarawih
iftar
suhoor
~ eid with
zakat
sadaqah
dawah
dawah stall
islamic studies
islamic lectures
study circle
halaqa
madrassah
mosque school
hifz
hafiz
mosque every
at the mosque
from the mosque
banned from the mosque
changed mosque
new mosque
prays at
prays in
prays all
prays constantly
won't pray behind
wont pray behind
stopped praying
started praying
no longer prays
wears the hijab
wears a hijab
wearing the hijab
wearing hijab
wearing niqab
took off her hijab
hijab off
covered her head
shalwar
kufi
skull cap
skullcap
grown a beard
trousers above
won't listen to music
wont listen to music
won't shake
wont shake
won't sit with women
wont sit with women
segregation of
fasted
fasting for
won't eat pork
wont eat pork
no pork
first communion
confession
goes to confession
novena
lourdes
knock shrine
medjugorje
rosaries
holy water
scapular
crucifix
alpha course
bible study
prayer group
prayer meeting
christian union
church youth
altar server
seminary
speaks in tongues
kingdom hall
door to door with
watchtower
refuses blood
baptism
baptised
christened
christening
bar mitzvah
shul
yeshiva
shabbos
sheitel
tzitzit
puja
patka
amrit
langar
`;
