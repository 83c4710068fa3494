/**
 * First names that are common in Germany, Austria, Britain and Ireland, migrant families included. Names that are also everyday words
 * (Mark, Will, May, Rose, Grace, Jan) are left out: a capital would not tell them apart. Large gazetteers come as files of their own.
 */
export default `
aaron abdul adam adem adnan ahmad ahmed aisha alex alexander alexandra ali alice alina amelie amina amir amira amy andrea andreas andrew angela
anna anne annika anton arthur aylin ayse barbara bashar ben benjamin bernd bilal birgit bogdan brian can carla carlos caroline cem charlotte chantal
chiara chloe chris christian christina christoph claudia colin connor dan daniel daria darius dave david deniz dennis diana dilan dimitri dominik
dylan ebru elena elias elif elisabeth elizabeth ella emilia emily emine emir emma emre enes eric erik esra eva fatih fatima fatma felix finn florian
frank franz frederik gabriele georg george goran greta hakan hamza hanna hannah hans harry hasan hassan heike heinz helena helga henry holger hussein
ibrahim ines ingrid irina isabel ismail ivan jack jacob jake jakob james jamal jamila jana jane jasmin jason jennifer jens jeremy jerome jessica joe johanna
john jonas jonathan jordan josef joseph josh joshua juergen julia julian justin kaan karim karin karl kate katharina katja kayleigh kemal kenan kerim kevin khaled
kieran klaus kyle lara lars laura lea leah lena leon leonie leyla liam lilly lina linda lisa louis luca lucas lucy luis luisa lukas luke mahmoud malik
mandy manuel marcel marco marcus maria marie marina mario marius markus martin martina marvin mary mathias matthew matthias max maximilian mehmet melanie melissa merve
mia michael michelle mike milan milena mohamed mohammad mohammed moritz muhammad murat mustafa nadia nadine natalie nathan niamh nick nico nicole niklas
nils nina noah noor oleg oliver olivia omar oscar osman owen pascal patrick paul paula peter petra philipp pia rachel rahim ralf ramona rania rebecca
robert robin ruby ryan sabine said salim sam samantha samir samira samuel sandra sara sarah saskia sean sebastian selin selma serkan shannon silke silvia simon sofia
sonja sophia sophie stefan stefanie stephen steve steven susanne sven svenja tamara tanja tarek thomas tim timo tina tobias tom tommy torsten tracy tyler umut ursula uwe
valentina vanessa vera viktor vladimir walter wolfgang yannick yasin yasmin yusuf zahra zeynep zoe zoran
`;
