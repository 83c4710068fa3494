/** English: work. Format: see lexicon.ts. */
export default `
[job]
out of the job
late every shift
on sick pay
day labour*
labourer
apprenticeship
agency work
cash in hand
self employed
freelanc*
clean* offices
delivery rider
courier
lost his job
lost her job
lost the job
got a job
got the job
new job
found a job
found work
started work
started a job
quit his job
quit her job
~ job=
out of work
~ no work
works nights
works at
~ works in a
~ works as
working as
working at
works part time
works cash in hand
works off the books
~ warehouse
~ factory=
~ employer
manager says
his boss
her boss
~ shift
dismiss*
sacked
fired from
made redundant
redundan*
~ probation period
~ employment
unemploy*
jobless
jobseeker*
laid off
walked out of the job
job interview
trial shift
work placement
zero hours
gave notice
handed in his notice
handed in her notice
hasn't turned up for work
not turned up for work
`;
