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
`;
