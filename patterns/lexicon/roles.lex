# What people are: the words by which articles call players, officials and people of public life.
# Source: compiled for pressbox from common English usage.
kind: role

manager | boss | gaffer
head coach | coach | interim head coach | assistant coach | first-team coach | forwards coach | defence coach | bowling coach | batting coach | trainer
assistant manager | assistant | assistant boss | number two
caretaker manager | caretaker boss | caretaker | interim manager | interim boss | player-manager
captain | skipper | vice-captain | co-captain | club captain | stand-in captain
striker | centre-forward | center-forward | forward | attacker | frontman | hitman | marksman | goalscorer | poacher
winger | wide man | wideman | full-back | fullback | wing-back | wingback | left-back | right-back | left winger | right winger | left wing | right wing
midfielder | playmaker | central midfielder | holding midfielder | defensive midfielder | attacking midfielder
defender | centre-back | center-back | centre-half | stopper | sweeper | central defender
goalkeeper | keeper | goalie | shot-stopper | custodian | number one
substitute | sub | replacement | debutant | youngster | teenager | veteran
fly-half | fly half | scrum-half | scrum half | half-back | number eight | no 8 | lock | prop | hooker | flanker | centre | stand-off | loose forward | second row | back-rower | second-rower | outside-half | five-eighth | halfback | tighthead | loosehead | prop forward
batsman | batter | opener | opening batsman | all-rounder | wicketkeeper | wicket-keeper | bowler | seamer | spinner | off-spinner | leg-spinner | fast bowler | paceman | swing bowler | quick | pace bowler | left-arm spinner
quarterback | wide receiver | receiver | running back | linebacker | cornerback | safety | tight end | kicker | punter | lineman | tackle | guard | center | rusher | wideout | defensive end | offensive coordinator | defensive coordinator
point guard | shooting guard | small forward | power forward | big man | swingman
pitcher | starter | reliever | closer | catcher | shortstop | outfielder | infielder | first baseman | second baseman | third baseman | slugger | left-hander | right-hander | ace | designated hitter | right fielder | left fielder | center fielder
defenseman | goaltender | netminder | left winger | right winger
driver | racer | team principal | team boss | rider | sprinter | jockey | cyclist | athlete | runner | swimmer | boxer | fighter | heavyweight | golfer | player | tennis player | world champion | champion | defending champion | title-holder | gymnast | skier | rower | wrestler | snooker player | hurdler | decathlete | heptathlete | marathon runner | jumper
international | star | legend | ace | hero | great | icon | favourite | favorite | idol | talisman | superstar | prodigy | starlet | wonderkid | stalwart | ex-player | player | pundit | commentator | analyst | broadcaster | presenter | columnist | journalist | correspondent | editor | anchor
chairman | chairwoman | chair | chief executive | ceo | owner | co-owner | president | vice-president | vice president | director | managing director | sporting director | director of football | technical director | general manager | director of rugby | chief operating officer | executive director | performance director | director of cricket | head of recruitment
agent | promoter | referee | umpire | linesman | doctor | physio | surgeon | lawyer | barrister | solicitor | attorney | judge | prosecutor
prime minister | minister | president | chancellor | secretary | home secretary | foreign secretary | health secretary | culture secretary | sports minister | senator | congressman | congresswoman | governor | mayor | leader | opposition leader | party leader | mp | politician | ambassador | commissioner | attorney general | secretary of state | first minister | deputy leader | backbencher | peer | candidate | nominee
actor | actress | singer | musician | author | writer | director | producer | comedian | model | artist | professor | scientist | economist | historian | researcher | expert | analyst | activist | campaigner | founder | co-founder | billionaire | businessman | tycoon | entrepreneur | philanthropist
wife | husband | father | mother | brother | sister | son | daughter | dad | mum | mom | girlfriend | boyfriend | partner | friend | team-mate | teammate | rival | opponent | colleague | counterpart | compatriot | countryman | predecessor | successor
detective | inspector | superintendent | constable | officer | chief constable | sheriff | police chief | commander | general
signing | summer signing | new signing | loanee | academy graduate | free agent | medallist | gold medallist | olympian | record holder | record-holder
tactician | new boy | new man | chief | supremo | king | wildcard | rookie | newcomer | record signing | pugilist | maestro | veteran campaigner | number 10 | full back | frontrunner | lynchpin | linchpin | talisman | wizard | hotshot | sharpshooter | target man | anchorman | utility man | number nine | goal machine | shot stopper | all rounder | tennis star | tennis ace | matchwinner | match-winner | goal-scorer | try-scorer | penalty taker | youth-team player | youth product | loan star | local hero | fans' favourite | fan favourite | record goalscorer | top scorer | club president | club captain | club owner | sporting chief | team manager | team captain
