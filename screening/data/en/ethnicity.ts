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
`;
