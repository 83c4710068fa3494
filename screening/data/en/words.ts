/** English: words beside dates of birth, addresses and names, and little words that show the language. Format of terms: see lexicon.ts. */
export const birth = `
dob=
d.o.b=
d o b=
born=
born on=
born in=
birth date
birthdate
birthday
date of birth
year of birth
birth cert
birth certificate
yob=
`;

export const street = `
street=
st=
str=
road=
rd=
avenue=
ave=
lane=
ln=
drive=
dr=
close=
court=
crt=
crescent=
cres=
place=
pl=
square=
sq=
terrace=
terr=
tce=
gardens=
gdns=
grove=
gr=
park=
parade=
pde=
row=
rise=
walk=
wynd=
way=
mews=
green=
hill=
heights=
view=
quay=
wharf=
embankment=
esplanade=
promenade=
boulevard=
blvd=
circle=
circus=
cottages=
cottage=
villas=
villa=
bungalow=
lodge=
manor=
buildings=
mansions=
flats=
tower=
towers=
estate=
croft=
vale=
dale=
meadow=
meadows=
orchard=
brae=
loan=
pike=
turnpike=
highway=
hwy=
parkway=
pkwy=
trail=
alley=
passage=
heol=
ffordd=
stryd=
lon=
bothar=
cul de sac=
flat=
apartment=
apt=
po box=
`;

export const titles = `
mr=
mrs=
ms=
miss=
mx=
sir=
dame=
lord=
lady=
madam=
ma'am=
dr=
prof=
professor=
rev=
reverend=
fr=
sr=
pastor=
imam=
rabbi=
cllr=
councillor=
pc=
dc=
ds=
di=
dci=
wpc=
sgt=
sergeant=
inspector=
insp=
garda=
captain=
capt=
colonel=
`;

export const greetings = `
hi=
hiya=
hello=
hey=
heya=
howya=
how ya=
alright=
morning=
good morning=
good afternoon=
good evening=
evening=
afternoon=
dear=
dear all=
hi all=
hi team=
hi everyone=
hi folks=
hi there=
hello all=
thanks=
thank you=
many thanks=
thanks again=
thx=
ta=
cheers=
regards=
kind regards=
warm regards=
best regards=
best wishes=
best=
all the best=
yours=
yours sincerely=
yours faithfully=
sincerely=
rgds=
kr=
br=
bw=
cc=
fao=
attn=
xx=
slán=
bye=
talk soon=
speak soon=
`;

export const functionWords = `
the
and
of
is
that
this
these
those
with
from
which
who
what
when
where
because
would
could
should
have
has
been
were
was
not
you
your
they
their
there
she
his
him
her
our
about
after
before
again
anyone
something
still
than
then
into
`;
/** Words beside the number of somebody's papers, one per line. */
export const documents = `
passport
identity card
national id
personal id
id number
id no
nhs
nhs number
nhs no
chi number
national insurance
ni number
ni no
nino
pps
ppsn
pps number
driving licence
licence number
brp
residence permit
biometric card
birth certificate
gnib
irp
medical card
home office ref
home office number
id card
`;
