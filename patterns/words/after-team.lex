# Words behind a doubtful name that speak for a team: "Reading boss".
# Source: compiled for pressbox.
kind: after_team

beat | won | lost | boss | manager | coach | v | vs | were | have | striker | drew | fans | scored | led | lead | trail | trailed | thrashed | hammered | defeated | edged | hosted | sealed | claimed | secured | earned | progressed | conceded | equalised | supporters | captain | skipper | midfielder | defender | goalkeeper | winger | forward | legend | drew | draw | travel | host | face | faced | winger | chairman | owner | squad | side | players
