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
`;
