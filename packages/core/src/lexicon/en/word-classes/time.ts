/** When and how often. */
export const time: Readonly<Record<string, string>> = {
  speed:
    'prompt quick fast speedy speedily swift immediate instant soon asap timely rapid early straightaway straight forthwith shortly urgent urgency hurry hasten expedite expeditious momentarily pronto speed responsive',
  oftVague:
    'regular often frequent periodic periodical constant continuous continual routine routinely occasional ongoing perpetual nonstop consistent steady steadily repeatedly sometimes normally usually commonly rarely seldom whenever continue throughout intermittently',
  oftExact:
    'daily weekly monthly quarterly hourly nightly yearly annual fortnightly biweekly biannual semiannual every each per once twice thrice times overnight weekdays alternate',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday weekday weekend mon tue wed thu thur fri sat workday midweek',
  daytime:
    "morning noon afternoon evening night midnight midday dawn dusk o'clock pm shift lunch lunchtime breakfast teatime closing opening bedtime sunrise sunset hourly cutoff overtime gmt utc est pst cet",
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter ramadan diwali thanksgiving halloween xmas holiday eid festival may',
  period:
    'minute hour day week fortnight month quarter year decade season semester moment period interval date duration long short brief briefly lasting permanent permanently temporary temporarily indefinite indefinitely overnight prolonged lengthy extended interim lifelong second',
  future:
    "will shall gonna plan intend intention henceforth future onward tomorrow upcoming ll won't i'll we'll it'll he'll she'll they'll hereafter eventually forthcoming later subsequently going",
  past: "yesterday ago last previous former already past recent lately earlier back used hasn't haven't hadn't wasn't weren't didn't was were been did had",
  present:
    'now today current presently nowadays present still yet just existing already ongoing live active meantime hitherto',
  moment:
    'before after until till when whenever while during upon following prior within between from since as once by at through beforehand afterward meanwhile meantime',
  sequence:
    'first second secondly third thirdly fourth next finally lastly last initially step phase stage begin start subsequently furthermore moreover additionally further also addition besides plus again too then',
  deadline:
    'deadline due expire expiry expiration limit timeframe latest cutoff extension extend grace overdue postpone schedule scheduled appointment calendar wait pending',
};
