/** English: money. Format: see lexicon.ts. */
export default `
[debt]
out if she does not pay
wants 900
owed
rent is unpaid
behind on
eviction for arrears
debts
prepay meter
meter is empty
crowdfunding
borrows money
borrowed money
borrowed
pays rent late
direct debit
final notice
court fees unpaid
debt
indebted
in debt
arrears
rent arrears
owes
owing
loan shark
~ loan
bailiff
bankrupt*
insolven*
overdraft
overdrawn
unpaid bills
unpaid bill
reminder letters
can't pay
cannot pay
hasn't paid
not paid the rent
behind with the rent
behind on rent
behind with rent
no money
~ broke=
skint
pawned
pawn shop
credit card
repay*
pays back
pays off
paid off
paying off
payday loan
gas cut off
electricity cut off
power cut off
bailiffs
sheriff officer
debt collector
enforcement agent
ccj=
iva=
dro=
debt relief order
county court judgment
catalogue debt
klarna
clearpay
~ provident
~ credit union
money lender
moneylender
moneylending
on tick
council tax arrears
council tax debt
month's rent
months rent
two months rent
section 21
section 8 notice
notice to quit
repossess*
mortgage arrears
remortgag*
~ in the red
maxed out
~ out of money
~ short this month
brassic
boracic
on the bones of
not a penny
~ strapped
borrow a tenner
~ tenner for
lend her
lend him
lent him
lent her
subs off
asking for a sub
meter on emergency
on emergency credit
emergency credit
electric meter
no electric
no gas
no heating on
leccy
esb bill
cut off for non payment
fines unpaid
owing to the
garnish*
child support arrears
~ sold his
sold her
~ sells her
~ selling her
pawned her
cash converters
scammed out of
cleared her savings
cleared his savings
emptied her account
emptied his account
her bank card
money gone
spent it all
gone through his money
in a hole
up to his eyes in debt
up to her eyes in debt
maxed
credit cards
store card
overdrafts
loaned
loan sharks
doorstep lender
cash loan
buy now pay later
car finance
repossession
behind on the bills
behind on bills
behind on his rent
behind on her rent
rent behind
rent owing
rent not paid
rent overdue
missed rent
bedroom tax
water rates
tv licence fine
court fine
parking fines
attachment of earnings
deductions
clawback
overpayment
overpaid
owes the dwp
owes money
owes his
owes her
owes them
owes people
gambling debt*
drug debts
breathing space
stepchange
mabs=
citizens advice debt
statutory demand
stat dec
red letter
red letters
letters unopened
unopened letters
unopened bills
unopened post
disconnected
disconnection
prepayment meter
no credit on
no gas or
no electricity
heat or eat
sitting in the dark
skipping meals so
~ can't afford
~ cant afford
~ couldn't afford
~ couldnt afford
no fare
no bus fare
walked because no
~ no cash
stony broke
flat broke
potless
borassic
hard up
living hand to mouth
hand to mouth
scraping by
struggling for money
money is tight
money worries
money trouble*
scrounging
ponced
borrowing off
borrows off
asked for a lend
lend of
looking for a lend
gambled
gambled the rent
gambles
betting
spent the rent
blew his
blew her
blew the lot
blew it all
lost his wages
lost her wages
lost everything on
bookies
online slots
betting apps
~ crypto
lost money on
scammed
bank emptied
card declined
account overdrawn
[income]
~ benefits=
universal credit
income support
housing benefit
disability allowance
pip payment
sanctioned
~ pension
~ salary
wages
~ income
earns
~ savings
inherit*
bank account
account frozen
account is frozen
food bank
food voucher
~ allowance
payout
maintenance payments
uc=
his uc
her uc
uc claim
universal credit claim
pip=
pip stopped
pip claim
dla=
esa=
lcwra
carer's allowance
child benefit
child tax credit
budgeting loan
advance payment
hardship payment
hardship fund
discretionary housing
dhp=
hap=
rent supplement
~ ras=
~ social welfare
jobseeker's allowance
ja since
jsa claim
the dole
~ dole=
dole day
exceptional needs payment
community welfare officer
payday
till payday
till the 28th
~ giro
benefit stopped
benefits stopped
benefit cap
money stopped
payments stopped
ebt=
snap benefits
food stamps
ssi=
ssdi
tanf
section 8 voucher
welfare check
~ foodbank
food parcel
supervalu voucher
~ vouchers
st vincent de paul
svdp
no recourse
nrpf
compensation payment
won the lottery
inheritance
appointeeship
appointee
power of attorney
takes home about
take home pay
cost of living payment
~ bank statements
pip award
pip assessment
pip appeal
pip refused
enhanced rate
standard rate
mobility component
daily living
lcw=
adp=
cdp=
uc journal
uc payment
uc stopped
uc advance
uc deductions
sanctioned uc
mandatory reconsideration
housing element
lha=
benefit fraud interview
claims for
claiming for
claiming as single
pension credit
state pension
ssp=
bursary
ema=
crisis grant
scottish welfare
supplementary welfare
swa=
disability payment
illness benefit
invalidity
carer's benefit
one parent family
back to school allowance
medical card refused
fuel allowance
fuel voucher
baby bank
winter fuel
cash box
money from his mum
lives off
~ living on
lives on benefits
on benefits
minimum wage
paid weekly
paid cash
wages late
wage slip
payslip
got a backdate
back pay
backpay
lump sum
redundancy money
criminal injuries
cica
insurance payout
trust fund
inherited
~ bank card
post office account
no bank account
bank account closed
account closed
`;
