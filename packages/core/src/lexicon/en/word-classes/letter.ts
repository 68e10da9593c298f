/** What belongs to a letter as a letter. */
export const letter: Readonly<Record<string, string>> = {
  greeting:
    'dear hello hi hey greetings sir madam gentlemen ladies whom attention attn salutations morning afternoon evening gday hola respected esteemed',
  farewell:
    'regards sincerely faithfully truly cheers yours warm wishes cordially goodbye bye kind warmest kindest humbly signed respectful yrs rgds sincere',
  waiting:
    'await forward hearing reply response answer decision consideration favourable favorable feedback questions hesitate require reach contact further information needed anything additional available disposal glad look',
  reinstate:
    'reinstate reinstatement reactivate reactivation restore restoration unblock unlock lift relist reopen release resume reenable reverse overturn reconsideration reconsider recover back privileges privilege',
  enforcement:
    'suspend suspension deactivate deactivation block ban remove removal restrict restriction withhold withheld terminate termination delist suppress inactive flag hold disabled closure notice performance violation warning freeze',
  appealWords:
    'appeal poa action letter submission resubmit submit statement notification request subject regarding concerning reference decision investigation re rebuttal petition notice',
  procedure:
    'process procedure workflow routine sop system policy practice protocol gate stage rule method checkpoint program programme framework pipeline cycle playbook runbook',
  gap: 'gap shortcoming deficiency loophole hole flaw absence absent missing nobody lacking without insufficient inadequate unclear weak poor informal undefined blindspot vacancy bug glitch crash outage malfunction',
};
