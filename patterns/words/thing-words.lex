# Last words of capitalised names that are no people: Golden Boot, London Road, Rose Bowl.
# Source: compiled for pressbox.
kind: thing_word

Cup | League | Trophy | Championship | Championships | Open | Masters | Tour | Series | Final | Finals | Stakes | Derby | Plate | Bowl | Shield | Games | Olympics | Trust
Stadium | Park | Road | Lane | Ground | Arena | Street | Avenue | Centre | Center | Hall | House | Court | Bridge | Square | Field | Garden | Gardens | Oval | Airport | Hospital | Hotel | Island | Islands | River | Lake | Beach | Bay | Valley | County | City | Town | Village | Way | Gate | Hill
Club | Association | Federation | Union | University | College | School | Academy | Council | Committee | Commission | Board | Company | Group | Bank | Foundation | Ministry | Department | Office | Agency | Institute | Party | Army | Court | Parliament | Congress | Senate
Boot | Ball | Award | Awards | Prize | Medal | Glove | Year | Month | Week | Day | Night | Week | Season | Era | Age | War | Test | Tests | Shot | Slam
News | Times | Post | Mail | Mirror | Sun | Telegraph | Guardian | Express | Star | Herald | Tribune | Journal | Gazette | Magazine | Show | Radio | Television | TV | Sport | Sports | Media | Network | Films | Records | Studios
Act | Bill | Law | Treaty | Agreement | Deal | Plan | Project | Report | Rules | Code | Stand | End | Kop | Box | Lounge | Square
Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | May | June | July | August | September | October | November | December
North | South | East | West | Women | Men | Ladies | Reserves | XI | XV | United | Rovers | Wanderers | Albion | Athletic
Holdings | Ltd | Limited | Inc | Incorporated | PLC | LLC | Corporation | Corp | Industries | Partners | Capital | Ventures | Enterprises | Brothers | Sons | Solutions | Systems | Technologies | Entertainment | Productions | Pictures | Press | Publishing | Stores | Airlines | Airways | Motors | Energy | Insurance | Investments | Magna | Parva | og | scorers | Prix
