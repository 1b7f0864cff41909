# Words that open sentences with a capital and are no names by themselves.
# Source: compiled for pressbox.
kind: common_word

a | an | the | this | that | these | those | i | he | she | it | we | they | you
me | him | us | them | my | his | her | its | our | your | their | who | whom | whose
which | what | when | where | why | how | and | or | but | nor | yet | so | for | as
if | because | although | though | while | whilst | since | until | unless | once | after | before | during | despite
without | within | with | by | from | to | of | in | on | at | over | under | above | below
between | among | through | throughout | against | about | across | along | around | behind | beyond | into | onto | off
out | up | down | per | via | upon | like | unlike | not | no | yes | never | ever | always
often | sometimes | usually | perhaps | maybe | now | then | there | here | today | tomorrow | yesterday | tonight | later
earlier | soon | already | still | just | only | even | also | too | again | further | furthermore | moreover | however
meanwhile | instead | indeed | therefore | thus | otherwise | elsewhere | eventually | finally | initially | originally | previously | recently | currently
suddenly | immediately | afterwards | overall | sadly | happily | fortunately | unfortunately | luckily | is | are | was | were | be
been | being | am | has | have | had | do | does | did | can | could | may | might | must
shall | should | will | would | let | lets | get | got | go | went | come | came | make | made
take | took | give | gave | see | saw | say | said | says | told | tell | think | know | want
need | keep | put | set | look | looks | one | two | three | four | five | six | seven | eight
nine | ten | first | second | third | last | next | another | other | others | both | each | every | either
neither | all | any | some | most | many | much | more | less | few | several | half | new | old
former | current | late | early | big | great | good | best | better | bad | worst | worse | high | low
long | short | full | main | top | key | young | veteran | fellow | ex | monday | tuesday | wednesday | thursday
friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december
asked | given | having | seeing | knowing | taking | making | playing | speaking | writing | looking | trailing | leading | following
according | coming | going | needing | watching | starting | ending | beginning | thanks | described | born | based | goals | goal
points | tries | runs | time | match | matches | game | games | team | teams | side | sides | club | clubs
players | player | manager | coach | boss | captain | fans | supporters | champions | champion | winners | winner | hosts | visitors
midfielder | striker | defender | goalkeeper | forward | substitute | substitutes | england's | man | men | woman | women | people | everyone
everybody | nobody | someone | somebody | anyone | anything | everything | nothing | something | mr | mrs | ms | dr | sir
premier | league | cup | final | season | week | year | month | day | night | morning | afternoon | evening | back
front | right | left | well | oh | ok | okay | hello | please | sorry | thank | yeah | hi | such
same | own | very | quite | rather | really | truly | simply | clearly | obviously | certainly | probably | possibly | arguably
click | read | watch | listen | follow | share | scroll | photo | image | picture | video | related | sign | subscribe
advertisement | pictured | breaking | live | update | exclusive | whether | whatever | whoever | whenever | wherever | nearly | almost | roughly
approximately | barely | hardly | pressure | victory | defeat | success | failure | injury | injuries | problem | problems | questions | question
answers | work | play | plans | talks | hopes | hope | fears
fg | ft | fgs | fts | pt | pts | rebs | asts | odds | preview | verdict | prediction | line-up | lineup | kick-off | tv | referee
i'm | i've | i'd | i'll | i’m | i’ve | i’d | i’ll
you're | you’re | you've | you’ve | you'd | you’d | you'll | you’ll | we're | we’re | we've | we’ve | we'd | we’d | we'll | we’ll | they're | they’re
they've | they’ve | they'd | they’d | they'll | they’ll | he'd | he’d | he'll | he’ll | she'd | she’d | she'll | she’ll | it'd | it’d | it'll | it’ll
that'd | that’d | that'll | that’ll | there'd | there’d | there'll | there’ll | who'd | who’d | who'll | who’ll | who've | who’ve | what'd | what’d
what'll | what’ll | how'd | how’d | where'd | where’d | don't | don’t | doesn't | doesn’t | didn't | didn’t | can't | can’t | couldn't | couldn’t
won't | won’t | wouldn't | wouldn’t | shouldn't | shouldn’t | mustn't | mustn’t | needn't | needn’t | isn't | isn’t | aren't | aren’t | wasn't
wasn’t | weren't | weren’t | hasn't | hasn’t | haven't | haven’t | hadn't | hadn’t | ain't | ain’t | should've | should’ve | would've | would’ve
could've | could’ve | might've | might’ve | must've | must’ve | y'all | y’all | o'clock | o’clock
