# Words that tell which sport an article is about.
# Source: compiled for pressbox.
kind: sport

football | football | goalkeeper | goalless | midfielder | striker | offside | equaliser | equalizer | winger | goalkeepers | midfielders | strikers | fifa | uefa | soccer | defender | defenders | header | goals | goal
rugby | rugby | try | tries | scrum | lineout | ruck | maul | flanker | prop | hooker | xv | rfu | wru | scrums | lineouts
cricket | wicket | wickets | innings | batsman | batsmen | batter | bowler | bowlers | overs | seamer | spinner | lbw | ashes | odi | twenty20 | t20 | runs | century | maiden | stumps
tennis | tennis | set | sets | seed | seeded | backhand | forehand | wimbledon | atp | wta | tiebreak | deuce | serve | aces | unforced
boxing | boxing | ufc | mma | octagon | flyweight | bantamweight | lightweight | super-middleweight | light-heavyweight | boxer | boxers | uppercut | southpaw | heavyweight | knockout | welterweight | middleweight | bout | wbc | wba | ibf | wbo | jab | cruiserweight | featherweight
basketball | nba | rebounds | rebound | three-pointers | basketball | dunk | dunks | fg | 3pt | ft
american football | quarterback | touchdown | touchdowns | nfl | linebacker | interception | interceptions | yards | kickoff | receiver | punt
baseball | inning | homer | homers | pitcher | pitchers | mlb | shortstop | bullpen | rbi | pitched | strikeouts | outfielder | baseman
ice hockey | nhl | goaltender | puck | goalie | shorthanded | defenseman | hockey
snooker | snooker | crucible | frame | frames | cueman | potter | pockets
darts | darts | oche | bullseye | checkout | treble | arrows
horse racing | jockey | jockeys | furlong | furlongs | racecourse | stakes | filly | colt | gelding | mare
swimming | swimming | swimmer | backstroke | breaststroke | freestyle | butterfly
formula one | prix | lap | laps | f1 | pit | podium | qualifying
golf | birdie | birdies | bogey | bogeys | fairway | fairways | bunker | putt | putts | leaderboard | golfers | holes | par | golf | golfer | pga | eagle | tee
cycling | peloton | stage | cyclist | cycling | sprint | climb
athletics | sprinter | metres | marathon | relay | athletics | hurdles | javelin
