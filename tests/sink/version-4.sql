-- A database of version 4, as the pressbox of that time made it from two articles of corpus/; for the test of migrations.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "date" TEXT,
    "text" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL
);
INSERT INTO article VALUES('corpus/football-cup-final.txt','Harborough Town lift the Northern Cup after late drama','2024-05-18',replace('Harborough Town beat Wexley Rovers 2-1 on Saturday to win the Northern Cup for the first time in the club''s history.\n\nDaniel Okafor opened the scoring in the 23rd minute with a low drive from the edge of the area. Wexley, who had finished 11 places above their opponents in the league, were level ten minutes after the break when Marco Lindqvist headed in from a corner.\n\nThe match looked certain to go to extra time. But Okafor was brought down five minutes from time and the striker converted the penalty himself in the 86th minute.\n\n''I have waited my whole life for a day like this,'' said Okafor. ''The lads never stopped running and we deserved it.''\n\nWexley finished with ten men after captain Peter Halloran was sent off in the 89th minute for a second bookable offence. Manager Ian Brookes refused to blame his skipper.\n\n''Peter is an honest player,'' he said. ''The referee had a decision to make and he made it. We move on.''\n\nTown manager Gail Summers, who took charge in January, said her side had followed the plan to the letter.\n\n''We had 38 per cent of possession and I would have taken less,'' she said. ''Cup finals are about goals.''\n\nMore than 21,000 supporters saw the match, the largest crowd at a Northern Cup final since 1998, and thousands of them were still singing in the streets around the ground two hours after the whistle.\n','\n',char(10)),'e27ae53eaa452c8f');
INSERT INTO article VALUES('corpus/cricket-test.txt','England collapse hands New Zealand the upper hand at Lord''s','2024-07-12',replace('England were bowled out for 187 on the first day of the second Test at Lord''s on Friday, and New Zealand closed on 94 for two in reply.\n\nHaving won the toss, England captain Joel Hartley chose to bat under a grey sky and soon had reason to regret it. Seamer Tim Rutherford took three wickets before lunch, and at 61 for five the innings was in danger of folding altogether.\n\nWicketkeeper Sam Ashby held it together with 72, adding 88 for the sixth wicket with all-rounder Will Denham. When Ashby edged a drive to second slip, the tail lasted eight overs.\n\nNew Zealand lost opener Kane Tuatara in the third over, but Devon Marsh and Henry Ngata settled the nerves in the evening sun. Marsh was unbeaten on 41 at the close.\n\n''We were not good enough with the bat, simple as that,'' said Hartley. ''There was something in the pitch, but there was not 187 all out in it.''\n\nRutherford finished with five for 48, his best figures in England.\n\n''I grew up watching Tests at this ground on television in the middle of the night,'' the 26-year-old said. ''To see my name on that board is special.''\n\nNew Zealand won the first Test by six wickets and would take the series with victory here. England have not lost at home to New Zealand since 1999.\n','\n',char(10)),'1c8e3cd5846bc943');
CREATE TABLE IF NOT EXISTS "entity" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    UNIQUE ("name", "kind")
);
INSERT INTO entity VALUES(1,'Harborough Town','team');
INSERT INTO entity VALUES(2,'Wexley Rovers','team');
INSERT INTO entity VALUES(3,'Daniel Okafor','person');
INSERT INTO entity VALUES(4,'Marco Lindqvist','person');
INSERT INTO entity VALUES(5,'Peter Halloran','person');
INSERT INTO entity VALUES(6,'Ian Brookes','person');
INSERT INTO entity VALUES(7,'Gail Summers','person');
INSERT INTO entity VALUES(8,'England','nation');
INSERT INTO entity VALUES(9,'New Zealand','nation');
INSERT INTO entity VALUES(10,'Tim Rutherford','person');
INSERT INTO entity VALUES(11,'Sam Ashby and Will Denham','unknown');
INSERT INTO entity VALUES(12,'Kane Tuatara','person');
INSERT INTO entity VALUES(13,'Devon Marsh','person');
INSERT INTO entity VALUES(14,'Joel Hartley','person');
CREATE TABLE IF NOT EXISTS "quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "speaker" TEXT,
    "speaker_entity" INTEGER REFERENCES "entity" ("id"),
    "speaker_text" TEXT,
    "partial" INTEGER CHECK ("partial" IN (0, 1)),
    "cue" TEXT,
    "addressee" TEXT,
    "addressee_entity" INTEGER REFERENCES "entity" ("id"),
    "addressee_text" TEXT,
    "medium" TEXT,
    "quotation" TEXT
);
INSERT INTO quote VALUES('d368f06ce312655c','corpus/football-cup-final.txt',537,585,537,585,'I have waited my whole life for a day like this,','''I have waited my whole life for a day like this,'' said Okafor.','quote.said-he',0.97999999999999998223,'Daniel Okafor',3,'Okafor',0,'said',NULL,NULL,NULL,NULL,'q1');
INSERT INTO quote VALUES('ff37605c9640b6cf','corpus/football-cup-final.txt',601,651,601,651,'The lads never stopped running and we deserved it.','''The lads never stopped running and we deserved it.''','quote.same-paragraph',NULL,'Daniel Okafor',3,NULL,0,NULL,NULL,NULL,NULL,NULL,'q1');
INSERT INTO quote VALUES('d5f385add5805ca6','corpus/football-cup-final.txt',827,853,827,853,'Peter is an honest player,','''Peter is an honest player,'' he said.','quote.he-said',0.96999999999999997335,'Ian Brookes',6,'he',0,'said',NULL,NULL,NULL,NULL,'q2');
INSERT INTO quote VALUES('fe7ceb40d622224c','corpus/football-cup-final.txt',865,927,865,927,'The referee had a decision to make and he made it. We move on.','''The referee had a decision to make and he made it. We move on.''','quote.same-paragraph',NULL,'Ian Brookes',6,NULL,0,NULL,NULL,NULL,NULL,NULL,'q2');
INSERT INTO quote VALUES('d0b4d5efc1fa7cb8','corpus/football-cup-final.txt',1038,1099,1038,1099,'We had 38 per cent of possession and I would have taken less,','''We had 38 per cent of possession and I would have taken less,'' she said.','quote.he-said',0.96999999999999997335,'Gail Summers',7,'she',0,'said',NULL,NULL,NULL,NULL,'q3');
INSERT INTO quote VALUES('2a6fa441413c23d7','corpus/football-cup-final.txt',1112,1139,1112,1139,'Cup finals are about goals.','''Cup finals are about goals.''','quote.same-paragraph',NULL,'Gail Summers',7,NULL,0,NULL,NULL,NULL,NULL,NULL,'q3');
INSERT INTO quote VALUES('6e66579f496ddcb9','corpus/cricket-test.txt',724,777,724,777,'We were not good enough with the bat, simple as that,','''We were not good enough with the bat, simple as that,'' said Hartley.','quote.said-he',0.97999999999999998223,'Joel Hartley',14,'Hartley',0,'said',NULL,NULL,NULL,NULL,'q1');
INSERT INTO quote VALUES('7fd2457fbc116927','corpus/cricket-test.txt',794,864,794,864,'There was something in the pitch, but there was not 187 all out in it.','''There was something in the pitch, but there was not 187 all out in it.''','quote.same-paragraph',NULL,'Joel Hartley',14,NULL,0,NULL,NULL,NULL,NULL,NULL,'q1');
INSERT INTO quote VALUES('32a971600b5dd0cd','corpus/cricket-test.txt',936,1017,936,1017,'I grew up watching Tests at this ground on television in the middle of the night,','''I grew up watching Tests at this ground on television in the middle of the night,'' the 26-year-old said.','quote.he-said',0.96999999999999997335,'Tim Rutherford',10,'the 26-year-old',0,'said',NULL,NULL,NULL,NULL,'q2');
INSERT INTO quote VALUES('eec06e66dd43889e','corpus/cricket-test.txt',1042,1082,1042,1082,'To see my name on that board is special.','''To see my name on that board is special.''','quote.same-paragraph',NULL,'Tim Rutherford',10,NULL,0,NULL,NULL,NULL,NULL,NULL,'q2');
CREATE TABLE IF NOT EXISTS "score" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "status" TEXT,
    "team_a" TEXT,
    "team_a_entity" INTEGER REFERENCES "entity" ("id"),
    "team_a_text" TEXT,
    "points_a" NUMERIC,
    "team_b" TEXT,
    "team_b_entity" INTEGER REFERENCES "entity" ("id"),
    "team_b_text" TEXT,
    "points_b" NUMERIC,
    "winner" TEXT,
    "winner_entity" INTEGER REFERENCES "entity" ("id"),
    "winner_text" TEXT,
    "sport" TEXT,
    "competition" TEXT,
    "stage" TEXT,
    "date" TEXT,
    "venue" TEXT,
    "home" TEXT,
    "home_entity" INTEGER REFERENCES "entity" ("id"),
    "half_time" TEXT,
    "match" TEXT,
    "conflict" TEXT
);
INSERT INTO score VALUES('084fd782d4e098b3','corpus/football-cup-final.txt',35,38,35,38,'2-1','Harborough Town beat Wexley Rovers 2-1 on Saturday to win the Northern Cup for the first time in the club''s history.','score.beat',0.96999999999999997335,'final','Harborough Town',1,NULL,2,'Wexley Rovers',2,'Wexley Rovers',1,'Harborough Town',1,NULL,'football',NULL,NULL,'2024-05-18',NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18',NULL);
INSERT INTO score VALUES('4acb9caa7f2630cb','corpus/cricket-test.txt',28,31,28,31,'187','England were bowled out for 187 on the first day of the second Test at Lord''s on Friday, and New Zealand closed on 94 for two in reply.','score.innings',0.82999999999999996003,'innings','England',8,'England',187,NULL,NULL,NULL,10,NULL,NULL,NULL,'cricket',NULL,NULL,'2024-07-12','Lord''s',NULL,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES('16fde3d6fe475fce','corpus/cricket-test.txt',115,125,115,125,'94 for two','England were bowled out for 187 on the first day of the second Test at Lord''s on Friday, and New Zealand closed on 94 for two in reply.','score.innings',0.82999999999999996003,'innings','New Zealand',9,'New Zealand',94,NULL,NULL,NULL,2,NULL,NULL,NULL,'cricket',NULL,NULL,'2024-07-12','Lord''s',NULL,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES('9832974a5516d638','corpus/cricket-test.txt',313,324,313,324,'61 for five','Seamer Tim Rutherford took three wickets before lunch, and at 61 for five the innings was in danger of folding altogether.','score.innings',0.82999999999999996003,'running','England',8,'Seamer Tim Rutherford',61,NULL,NULL,NULL,5,NULL,NULL,NULL,'cricket',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES('caba079b7a056825','corpus/cricket-test.txt',846,857,846,857,'187 all out','There was something in the pitch, but there was not 187 all out in it.','score.bare',0.56999999999999995115,'innings',NULL,NULL,NULL,187,NULL,NULL,NULL,10,NULL,NULL,NULL,'cricket',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO score VALUES('e92515e70612a73a','corpus/cricket-test.txt',1116,1130,1116,1130,'by six wickets','New Zealand won the first Test by six wickets and would take the series with victory here.','score.aggregate',NULL,'margin','New Zealand',9,NULL,6,'England',8,NULL,NULL,'New Zealand',9,NULL,'cricket',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'England v New Zealand',NULL);
CREATE TABLE IF NOT EXISTS "event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "minute" NUMERIC,
    "added" NUMERIC,
    "period" TEXT,
    "kind" TEXT,
    "player" TEXT,
    "player_entity" INTEGER REFERENCES "entity" ("id"),
    "player_text" TEXT,
    "team" TEXT,
    "team_entity" INTEGER REFERENCES "entity" ("id"),
    "team_text" TEXT,
    "assist" TEXT,
    "assist_entity" INTEGER REFERENCES "entity" ("id"),
    "assist_text" TEXT,
    "action" TEXT,
    "score" TEXT,
    "match" TEXT,
    "conflict" TEXT
);
INSERT INTO event VALUES('2cf8405204399545','corpus/football-cup-final.txt',158,169,158,169,'23rd minute','Daniel Okafor opened the scoring in the 23rd minute with a low drive from the edge of the area.','act.goal',0.81000000000000005329,23,NULL,'first_half','goal','Daniel Okafor',3,'Daniel Okafor','Harborough Town',1,NULL,NULL,NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18',NULL);
INSERT INTO event VALUES('42f0eca5c31a7133','corpus/football-cup-final.txt',297,324,297,324,'ten minutes after the break','Wexley, who had finished 11 places above their opponents in the league, were level ten minutes after the break when Marco Lindqvist headed in from a corner.','act.goal-for-side',0.61999999999999999555,55,NULL,'second_half','goal','Marco Lindqvist',4,'Marco Lindqvist','Wexley Rovers',2,NULL,NULL,NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18',NULL);
INSERT INTO event VALUES('e1e033ed6840f46c','corpus/football-cup-final.txt',446,468,446,468,'five minutes from time','But Okafor was brought down five minutes from time and the striker converted the penalty himself in the 86th minute.','act.penalty-goal',1.0,85,NULL,'second_half','penalty_goal','Marco Lindqvist',4,'the striker','Wexley Rovers',2,NULL,NULL,NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18','elsewhere minute 86');
INSERT INTO event VALUES('b44561ddf6606d1a','corpus/football-cup-final.txt',522,533,522,533,'86th minute','But Okafor was brought down five minutes from time and the striker converted the penalty himself in the 86th minute.','act.penalty-goal',1.0,86,NULL,'second_half','penalty_goal','Marco Lindqvist',4,'the striker','Wexley Rovers',2,NULL,NULL,NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18','elsewhere minute 85');
INSERT INTO event VALUES('8786cff727a719ea','corpus/football-cup-final.txt',732,743,732,743,'89th minute','Wexley finished with ten men after captain Peter Halloran was sent off in the 89th minute for a second bookable offence.','act.red-card',NULL,89,NULL,'second_half','red_card','Peter Halloran',5,'captain Peter Halloran','Wexley Rovers',2,NULL,NULL,NULL,NULL,NULL,NULL,'Harborough Town v Wexley Rovers, 2024-05-18',NULL);
INSERT INTO event VALUES('a6da4e379ecbcb9c','corpus/cricket-test.txt',600,610,600,610,'third over','New Zealand lost opener Kane Tuatara in the third over, but Devon Marsh and Henry Ngata settled the nerves in the evening sun.','cricket.wicket',NULL,NULL,NULL,'over_3','other','Kane Tuatara',12,'opener Kane Tuatara','New Zealand',9,NULL,NULL,NULL,NULL,'wicket',NULL,'England v New Zealand',NULL);
CREATE TABLE IF NOT EXISTS "percentage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "value" NUMERIC,
    "subject" TEXT,
    "subject_entity" INTEGER REFERENCES "entity" ("id"),
    "subject_text" TEXT,
    "of" TEXT,
    "qualifier" TEXT,
    "ratio" TEXT
);
INSERT INTO percentage VALUES('225521600123f9ba','corpus/football-cup-final.txt',1045,1056,1045,1056,'38 per cent','We had 38 per cent of possession and I would have taken less,','percentage.of',1.0,38,'Harborough Town',1,NULL,'possession',NULL,NULL);
CREATE TABLE IF NOT EXISTS "ratio" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "value" NUMERIC,
    "total" NUMERIC,
    "subject" TEXT,
    "subject_entity" INTEGER REFERENCES "entity" ("id"),
    "subject_text" TEXT,
    "of" TEXT,
    "qualifier" TEXT
);
CREATE TABLE IF NOT EXISTS "money" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "value" NUMERIC,
    "currency" TEXT,
    "role" TEXT,
    "per" TEXT,
    "qualifier" TEXT
);
CREATE TABLE IF NOT EXISTS "age" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "person" TEXT,
    "person_entity" INTEGER REFERENCES "entity" ("id"),
    "age" NUMERIC
);
INSERT INTO age VALUES('c400ebdbd51d30f5','corpus/cricket-test.txt',1023,1034,1023,1034,'26-year-old','''I grew up watching Tests at this ground on television in the middle of the night,'' the 26-year-old said.','age.year-old',0.70999999999999996447,'Tim Rutherford',10,26);
CREATE TABLE IF NOT EXISTS "stat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "subject" TEXT,
    "subject_entity" INTEGER REFERENCES "entity" ("id"),
    "subject_text" TEXT,
    "metric" TEXT,
    "value" NUMERIC,
    "ordinal" INTEGER CHECK ("ordinal" IN (0, 1)),
    "losses" NUMERIC,
    "matches" NUMERIC,
    "season" TEXT,
    "competition" TEXT,
    "competition_entity" INTEGER REFERENCES "entity" ("id"),
    "qualifier" TEXT
);
INSERT INTO stat VALUES('3cc90748b11f9453','corpus/football-cup-final.txt',83,93,83,93,'first time','Harborough Town beat Wexley Rovers 2-1 on Saturday to win the Northern Cup for the first time in the club''s history.','stat.nth-time',0.82999999999999996003,'Harborough Town',1,NULL,'title',1,1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('625de4a0dbc4fd48','corpus/cricket-test.txt',278,291,278,291,'three wickets','Seamer Tim Rutherford took three wickets before lunch, and at 61 for five the innings was in danger of folding altogether.','stat.count',0.76000000000000000888,'Tim Rutherford',10,NULL,'wicket',3,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('8a430b931da00a48','corpus/cricket-test.txt',431,433,431,433,'88','Wicketkeeper Sam Ashby held it together with 72, adding 88 for the sixth wicket with all-rounder Will Denham.','stat.partnership',0.82999999999999996003,'Sam Ashby and Will Denham',11,NULL,'partnership',88,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('3b5a547b54f1db6b','corpus/cricket-test.txt',705,707,705,707,'41','Marsh was unbeaten on 41 at the close.','stat.batting',0.94999999999999995559,'Devon Marsh',13,NULL,'run',41,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('f277a5c506c800c6','corpus/cricket-test.txt',892,903,892,903,'five for 48','Rutherford finished with five for 48, his best figures in England.','stat.bowling',1.0,'Tim Rutherford',10,NULL,'wicket',5,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('957243f944b0972d','corpus/cricket-test.txt',892,903,892,903,'five for 48','Rutherford finished with five for 48, his best figures in England.','stat.bowling',1.0,'Tim Rutherford',10,NULL,'run',48,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stat VALUES('11c6e14fb500357e','corpus/cricket-test.txt',1105,1115,1105,1115,'first Test','New Zealand won the first Test by six wickets and would take the series with victory here.','stat.count',0.76000000000000000888,'New Zealand',9,NULL,'test',1,1,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "date" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "byte_start" INTEGER NOT NULL,
    "byte_end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL,
    "from" TEXT,
    "to" TEXT,
    "precision" TEXT
);
INSERT INTO date VALUES('d8b1dd66069a8d5c','corpus/football-cup-final.txt',42,50,42,50,'Saturday','Harborough Town beat Wexley Rovers 2-1 on Saturday to win the Northern Cup for the first time in the club''s history.','date.day',NULL,'2024-05-18','2024-05-18','day');
INSERT INTO date VALUES('366a187ead43c82c','corpus/football-cup-final.txt',976,983,976,983,'January','Town manager Gail Summers, who took charge in January, said her side had followed the plan to the letter.','date.month',NULL,'2024-01-01','2024-01-31','month');
INSERT INTO date VALUES('c3e586ef14b11329','corpus/football-cup-final.txt',1233,1237,1233,1237,'1998','More than 21,000 supporters saw the match, the largest crowd at a Northern Cup final since 1998, and thousands of them were still singing in the streets around the ground two hours after the whistle.','date.year',NULL,'1998-01-01','1998-12-31','year');
INSERT INTO date VALUES('e728dd8875e578c6','corpus/cricket-test.txt',81,87,81,87,'Friday','England were bowled out for 187 on the first day of the second Test at Lord''s on Friday, and New Zealand closed on 94 for two in reply.','date.day',NULL,'2024-07-12','2024-07-12','day');
INSERT INTO date VALUES('0c0b0eef796f5949','corpus/cricket-test.txt',1227,1231,1227,1231,'1999','England have not lost at home to New Zealand since 1999.','date.year',NULL,'1999-01-01','1999-12-31','year');
CREATE INDEX "quote_article_id" ON "quote" ("article_id");
CREATE INDEX "quote_speaker" ON "quote" ("speaker");
CREATE INDEX "quote_speaker_entity" ON "quote" ("speaker_entity");
CREATE INDEX "quote_addressee_entity" ON "quote" ("addressee_entity");
CREATE INDEX "score_article_id" ON "score" ("article_id");
CREATE INDEX "score_team_a" ON "score" ("team_a");
CREATE INDEX "score_team_a_entity" ON "score" ("team_a_entity");
CREATE INDEX "score_team_b" ON "score" ("team_b");
CREATE INDEX "score_team_b_entity" ON "score" ("team_b_entity");
CREATE INDEX "score_winner" ON "score" ("winner");
CREATE INDEX "score_winner_entity" ON "score" ("winner_entity");
CREATE INDEX "score_home_entity" ON "score" ("home_entity");
CREATE INDEX "event_article_id" ON "event" ("article_id");
CREATE INDEX "event_player" ON "event" ("player");
CREATE INDEX "event_player_entity" ON "event" ("player_entity");
CREATE INDEX "event_team" ON "event" ("team");
CREATE INDEX "event_team_entity" ON "event" ("team_entity");
CREATE INDEX "event_assist_entity" ON "event" ("assist_entity");
CREATE INDEX "percentage_article_id" ON "percentage" ("article_id");
CREATE INDEX "percentage_subject" ON "percentage" ("subject");
CREATE INDEX "percentage_subject_entity" ON "percentage" ("subject_entity");
CREATE INDEX "ratio_article_id" ON "ratio" ("article_id");
CREATE INDEX "ratio_subject" ON "ratio" ("subject");
CREATE INDEX "ratio_subject_entity" ON "ratio" ("subject_entity");
CREATE INDEX "money_article_id" ON "money" ("article_id");
CREATE INDEX "age_article_id" ON "age" ("article_id");
CREATE INDEX "age_person" ON "age" ("person");
CREATE INDEX "age_person_entity" ON "age" ("person_entity");
CREATE INDEX "stat_article_id" ON "stat" ("article_id");
CREATE INDEX "stat_subject" ON "stat" ("subject");
CREATE INDEX "stat_subject_entity" ON "stat" ("subject_entity");
CREATE INDEX "stat_competition_entity" ON "stat" ("competition_entity");
CREATE INDEX "date_article_id" ON "date" ("article_id");
CREATE VIEW "fact" AS
SELECT "id", 'quote' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('speaker', "speaker", 'partial', json(CASE "partial" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)),
        json_object('speaker_text', "speaker_text", 'cue', "cue", 'addressee', "addressee", 'addressee_text', "addressee_text", 'medium', "medium", 'quotation', "quotation")) AS "fields"
FROM "quote"
UNION ALL
SELECT "id", 'score' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('status', "status", 'team_a', "team_a", 'points_a', "points_a", 'team_b', "team_b", 'points_b', "points_b", 'winner', "winner"),
        json_object('team_a_text', "team_a_text", 'team_b_text', "team_b_text", 'winner_text', "winner_text", 'sport', "sport", 'competition', "competition", 'stage', "stage", 'date', "date", 'venue', "venue", 'home', "home", 'half_time', "half_time", 'match', "match", 'conflict', "conflict")) AS "fields"
FROM "score"
UNION ALL
SELECT "id", 'event' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('minute', "minute", 'added', "added", 'period', "period", 'kind', "kind", 'player', "player", 'team', "team"),
        json_object('player_text', "player_text", 'team_text', "team_text", 'assist', "assist", 'assist_text', "assist_text", 'action', "action", 'score', "score", 'match', "match", 'conflict', "conflict")) AS "fields"
FROM "event"
UNION ALL
SELECT "id", 'percentage' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('value', "value", 'subject', "subject", 'of', "of"),
        json_object('subject_text', "subject_text", 'qualifier', "qualifier", 'ratio', "ratio")) AS "fields"
FROM "percentage"
UNION ALL
SELECT "id", 'ratio' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('value', "value", 'total', "total", 'subject', "subject", 'of', "of"),
        json_object('subject_text', "subject_text", 'qualifier', "qualifier")) AS "fields"
FROM "ratio"
UNION ALL
SELECT "id", 'money' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('value', "value", 'currency', "currency", 'role', "role"),
        json_object('per', "per", 'qualifier', "qualifier")) AS "fields"
FROM "money"
UNION ALL
SELECT "id", 'age' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('person', "person", 'age', "age"),
        json_object()) AS "fields"
FROM "age"
UNION ALL
SELECT "id", 'stat' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('subject', "subject", 'metric', "metric", 'value', "value", 'ordinal', json(CASE "ordinal" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)),
        json_object('subject_text', "subject_text", 'losses', "losses", 'matches', "matches", 'season', "season", 'competition', "competition", 'qualifier', "qualifier")) AS "fields"
FROM "stat"
UNION ALL
SELECT "id", 'date' AS "type", "article_id", "start", "end", "text", "sentence", "rule", "confidence",
    json_patch(json_object('from', "from", 'to', "to", 'precision', "precision"),
        json_object()) AS "fields"
FROM "date";
CREATE VIEW "entity_fact" AS
SELECT "entity"."name", "entity"."kind", 'speaker' AS "field", 'quote' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "quote" AS "f" ON "f"."speaker_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'addressee' AS "field", 'quote' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "quote" AS "f" ON "f"."addressee_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'team_a' AS "field", 'score' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "score" AS "f" ON "f"."team_a_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'team_b' AS "field", 'score' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "score" AS "f" ON "f"."team_b_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'winner' AS "field", 'score' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "score" AS "f" ON "f"."winner_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'home' AS "field", 'score' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "score" AS "f" ON "f"."home_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'player' AS "field", 'event' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "event" AS "f" ON "f"."player_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'team' AS "field", 'event' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "event" AS "f" ON "f"."team_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'assist' AS "field", 'event' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "event" AS "f" ON "f"."assist_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'subject' AS "field", 'percentage' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "percentage" AS "f" ON "f"."subject_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'subject' AS "field", 'ratio' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "ratio" AS "f" ON "f"."subject_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'person' AS "field", 'age' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "age" AS "f" ON "f"."person_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'subject' AS "field", 'stat' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "stat" AS "f" ON "f"."subject_entity" = "entity"."id"
UNION ALL
SELECT "entity"."name", "entity"."kind", 'competition' AS "field", 'stat' AS "type", "f"."id" AS "fact_id", "article_id", "start", "end", "text", "sentence"
FROM "entity" JOIN "stat" AS "f" ON "f"."competition_entity" = "entity"."id";
COMMIT;
PRAGMA user_version = 4;
