/** How people behave: verdicts on them, and what sellers say of their own good will. */
export const conduct: Readonly<Record<string, string>> = {
  character:
    'lazy laziness idle greedy greed selfish arrogant arrogance rude jealous jealousy malicious malice evil vengeful spiteful petty nasty stubborn moody impatient ungrateful disloyal picky spoiled fussy hysterical unreasonable aggressive hostile drunk hungover immature insolent heartless ruthless vindictive cynical cowardly bully racist biased',
  dishonesty:
    'dishonest dishonesty liar lie lying cheat fraud fraudulent scam steal stole stolen deceive deceit deception deceptive trick betray betrayal sneaky shady bogus hoax pretend forge forgery tamper manipulate manipulation conspire conspiracy blackmail extort extortion bribe bribery corrupt corruption abuse abusive misuse false falsify fabricate sabotage swindle con crooked unscrupulous untrustworthy',
  unskilled:
    'careless sloppy reckless stupid stupidity idiot idiotic fool foolish dumb incompetent incompetence useless clueless ignorant ignorance irresponsible irresponsibly negligent negligence unprofessional unreliable clumsy daft dozy inexperience unqualified untrained amateur amateurish absentminded forgetful distracted inattentive inattention messy disorganised disorganized hasty moron naive silly',
  bungle:
    'mess botch bungle screw mishandle mismanage muddle fumble blunder wreck spoil spoilt ruin foul cock bodge slack slacker snooze doze loaf shirk daydream goof',
  blameWords:
    "fault blame guilty culprit responsible accuse accusation victim victimise victimize scapegoat framed innocent unfounded undeserved liability excuse wrongdoer offender perpetrator attack malicious unjustified who's refusal",
  punish:
    'sack dismiss dismissal demote demotion fine punish punishment penalty penalise penalize deduct deduction reprimand warn warning discipline disciplinary scold resign resignation quit fire fired layoff probation bonus consequence probationary oust expel kicked shown parted criticise criticize criticism reproach',
  care: 'care careful caution cautious vigilant vigilance diligent diligence attentive attention strict rigorous rigour rigor thorough serious seriously conscientious meticulous alert watchful mindful prudent scrupulous heed closely tight sharp',
  attitude:
    'attitude mindset spirit awareness aware conscious sense morale motivation motivate ethic ethical integrity honest honesty transparent transparency openness discipline willingness willing eager positive proactive humility cooperative cooperate cooperation teamwork loyalty sincerity responsibility accountability accountable responsibly ownership culture humble friendly',
  improvement:
    'improve improvement enhance enhancement strengthen reinforce boost raise optimise optimize optimisation optimization perfect upgrade refine better tighten streamline elevate develop development progress advance deepen intensify increase evolve modernise modernize polish grow uplift',
  effort:
    'effort endeavour endeavor strive strove try attempt hard utmost struggle dedicate commit committed dedicated devote exert persevere perseverance persist determination energy power strength everything whatever ability best aspire aim pursue focus concentrate emphasis emphasise emphasize prioritise prioritize priority',
  quality:
    'quality standard excellence excellent perfection service superior premium class reliability reliable professional professionalism expertise experience world value exceptional highest superiority competence competent flawless smooth seamless satisfactory',
  satisfaction:
    'satisfaction satisfy delight pleased smile happy content trust trustworthy confidence confident loyalty worthy faith faithful deserve earn expectation expect exceed comfort reassure peace positive pleasant pleasure enjoyable valued wellbeing',
  lessons:
    'learn learned learnt lesson realise realize realisation realization recognise recognize acknowledge admit accept understand understood reflect reflection wiser mature aware remember reminder mistake hindsight insight clear',
};
