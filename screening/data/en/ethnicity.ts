/** English: ethnic origin. Format: see lexicon.ts. */
export default `
[origin]
roma=
romani
gypsy
traveller family
kurd*
chechen
arab=
black british
african
somali
afghan
syrian
turkish
albanian
pashtun
yazidi
yezidi
hazara
tamil
mixed race
ethnic*
~ skin colour
mother tongue
native language
speaks arabic
speaks kurdish
speaks only
speaks no english
speaks little english
speaks dari
speaks pashto
speaks romani
speaks tigrinya
nigerian
eritrean
iraqi
iranian
pakistani
indian=
romanian
bulgarian
polish=
ukrainian
vietnamese
chinese=
moroccan
algerian
tunisian
travellers
irish traveller
halting site
settled community
pavee
gypsies
romanes
romany
roma family
sinti
~ black=
black lad
black boy
black girl
white british
white lad
mixed heritage
dual heritage
biracial
half somali
half irish
half jamaican
half polish
half nigerian
~ from somalia
from syria
from afghanistan
from iraq
from iran
from eritrea
from sudan
from ethiopia
from pakistan
from bangladesh
from india
from nigeria
from ghana
from albania
from romania
from vietnam
from hanoi
from ukraine
from poland
from brazil
from congo
from georgia
from jamaica
originally from
born in
family are from
his people are
her people are
jamaican
caribbean
ghanaian
gambian
congolese
sudanese
ethiopian
sri lankan
bangladeshi
~ bengali
~ punjabi
sorani
kurmanji
dari=
~ farsi
pashto
~ urdu
~ tigrinya
~ amharic
lingala
oromo
yoruba
igbo
twi=
arabic speaking
~ arabic
sylheti
~ mandarin
~ cantonese
slovak roma
~ slovak
lithuanian
latvian
georgian
brazilian
filipino
latino
~ latina
hispanic
mexican
native american
lakota
cherokee
navajo
the reservation
rohingya
uyghur
palestinian
lebanese
egyptian
libyan
turkmen
assyrian
coptic
first language
second language
doesn't speak english
no english
little english
limited english
english is limited
english very limited
p word
n word
racist name
racially abused
racist abuse
go back where
went back where he came from
where he came from
where she came from
foreign accent
travelling community
traveller site
traveller girl
traveller lad
traveller woman
traveller man
minceir
settled traveller
english gypsy
romanichal
roma girl
roma lad
roma boy
roma mother
shelta
pikey
pikeys
gypo
gyppo
knacker
tinker
itinerant
brown skin
brown skinned
dark skinned
light skinned
black man
black woman
black teen
black family
asian lad
asian girl
asian family
asian man
british asian
british pakistani
pakistani heritage
bangladeshi heritage
kashmiri
mirpuri
gujarati
sindhi
balochi
mixed parentage
half english
half pakistani
half turkish
half moroccan
heritage is
of nigerian
of pakistani
of somali
of irish
born abroad
born in somalia
family from
parents from
parents are from
his family is from
roots in
immigrant family
first generation
second generation
zimbabwean
south african
kenyan
ugandan
cameroonian
ivorian
senegalese
malian
guinean
sierra leonean
liberian
angolan
rwandan
yemeni
kuwaiti bidoon
bidoon
saudi
jordanian
israeli
armenian
azeri
uzbek
tajik
mongolian
nepali
nepalese
gurkha
hong konger
malaysian
sinhalese
~ portuguese
~ hungarian
~ czech
moldovan
serbian
bosnian
kosovan
kosovar
greek cypriot
russian speak*
speaks polish
speaks romanian
speaks turkish
speaks somali
speaks urdu
speaks punjabi
speaks albanian
speaks russian
speaks ukrainian
speaks vietnamese
speaks bengali
broken english
basic english
english isn't
english isnt
english is poor
poor english
little or no english
english not
needs interpreter
needs an interpreter
no shared language
only speaks
home language
monkey chants
called a monkey
called him a p
called her a p
paki
racial slur
racist slur
racially
told to go back
because of his skin
because of her skin
`;
