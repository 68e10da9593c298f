/** Praise of the reader and the shop's own glory. */
export const praise: Readonly<Record<string, string>> = {
  praiseWords:
    'great wonderful amazing excellent best finest brilliant outstanding fantastic superb remarkable wise noble respected esteemed admirable inspiring incredible unmatched unrivalled unrivaled impeccable magnificent marvellous marvelous prestigious exemplary genius gracious generous kindest cleverest smartest greatest fairest strongest largest tireless legendary splendid terrific awesome phenomenal extraordinary exceptional unbelievable beautiful delightful favourite favorite powerful revolutionary fair lovely perfect',
  praiseNouns:
    'fairness wisdom professionalism dedication excellence generosity integrity greatness brilliance expertise insight foresight benevolence justice judgment judgement ingenuity genius giant pioneer benchmark paragon marvel miracle pinnacle beacon icon legend titan backbone reputation impartiality objectivity lighthouse gem',
  praiseVerbs:
    'admire admiration respect inspire inspiration honour honor honoured privilege privileged salute applaud praise commend compliment revolutionise revolutionize enrich empower worship idolise idolize congratulate treasure envy',
  gratitude:
    'thank thankful gratitude grateful appreciate appreciation appreciative indebted obliged thx owe cheers kudos ty recognition godsend tribute gladly thankyou',
  history:
    'founded founder founding established heritage history anniversary decade generation started began begun opened launched inherited tradition traditional beginnings origin garage basement journey background career veteran army navy university degree graduate graduation diploma student immigrant emigrated hometown childhood youth joined',
  growth:
    'revenue turnover growth grow grew grown expand expansion profit profitable profitability margin scale boom double triple quadruple invest invested investment investor franchise million billion thousands export exported sales bestseller bestselling soar skyrocket thrive flourish prosper prosperity success successful successfully milestone market',
  award:
    'award medal prize trophy won win badge rating rank exhibition magazine newspaper television tv press famous fame celebrity reputation reputable renowned acclaimed popular nominee nomination finalist champion crown star top',
  charity:
    'charity donate donation donor church community volunteer orphanage refugee sponsor sponsorship foundation philanthropy nonprofit fundraiser fundraising scholarship shelter sustainability recycle environment planet trees green ecological organic vegan fairtrade employ job',
  region:
    'village town city county province country region continent world worldwide global international nationwide local europe european asia asian africa america american usa uk britain england germany german france french italy italian spain spanish china chinese japan japanese india canada australia mexico shenzhen guangzhou hongkong yiwu texas california florida london united kingdom emirates earth universe',
  ambition:
    'vision mission goal ambition ambitious innovation innovative innovate creative creativity pioneer premium luxury exclusive handmade handcrafted artisan craftsmanship heritage boutique flagship showroom unique unrivalled trend trendy lifestyle signature patented launch line range collection catalogue catalog series category assortment portfolio subsidiary branch premises headquarters campaign advertising advert advertise ad ppc promotion discount coupon marketing exhibition wholesale etsy ebay shopify website instagram tiktok facebook youtube',
  leisure:
    'holiday holidays vacation travel trip flight wedding birthday party dog cat pet garden football soccer music guitar hobby fishing hiking yoga coffee tea wine beer pizza lunch dinner cake movie book poem weather sunshine beach mountain car bike photo',
};
