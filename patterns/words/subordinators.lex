# Words that open a clause below another one: who is named there is not what the sentence is about.
# Source: the English language.
kind: subordinator

when | as | because | although | though | after | before | if | since | that | who | whom | which | where | until | unless | whereas | while | whilst | whether | whose | once | why | how
