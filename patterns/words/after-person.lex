# Words behind a name that speak for a person, even when the name is a word of the language: "Young said", "Best scored".
# Source: compiled for pressbox.
kind: after_person

said | says | told | tells | added | adds | admitted | admits | insisted | insists | explained | explains | revealed | reveals | claimed | claims | believes | believed | tweeted | tweets | wrote | joked | conceded | concedes | warned | warns | replied | replies
scored | scores | netted | struck | equalised | headed | fired | curled | slotted | tapped | volleyed | converted | missed | crossed | passed | shot | saved | punched | tackled | fouled | dived | raced | sprinted | kicked | hit | hits | bowled | batted | caught | dropped | threw | ran | jumped | touched | picked | beat | beats | won | lost | led
joined | signed | left | moved | returned | retired | resigned | quit | replaced | came | went | took | takes | made | makes | gave | gives | got | gets | has | had | is | was | will | would | could | did | does | who | also | then | himself | herself | played | plays | started | starts | finished | limped | hobbled | suffered | recovered | posted | shared | grew | spent | became | remains | remained | looked | looks | felt | feels | thinks | thought | knows | knew | wants | wanted | hopes | hoped | faces | faced
