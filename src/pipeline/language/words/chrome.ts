/**
 * Site furniture that gets copied along with articles, as patterns of a whole block (case is ignored unless said). Collected from the
 * default themes of common publishing systems (WordPress, Drupal, Disqus, Newspaper) and from news sites' own labels.
 */

/** Prompts of comment forms that are nothing else. */
export const commentPrompts: readonly string[] = [
  'please enter (?:your|an?)(?: valid)? (?:comment|name|e-?mail)(?: address)?(?: here)?',
  'you have entered an incorrect e-?mail address.*',
  '(?:leave|post|write|add|submit)(?: a| your)? (?:reply|comment)s?(?: below| here)?(?: cancel reply)?',
  'cancel reply',
  'save my name,? e-?mail.*',
  'your e-?mail (?:address )?will not be (?:published|shared).*',
  'required fields are marked.*',
  '(?:you must be |please )?(?:logged|signed|log|sign) ?in to (?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply).*',
  'notify me of (?:new|follow-?up) (?:comments|posts).*',
  'comments? (?:are|is|have been) (?:now )?(?:closed|disabled|turned off).*',
  'this site uses akismet.*',
  'join the (?:conversation|discussion)',
  '(?:no|\\d+) comments?(?: yet)?',
  'be the first to (?:leave a )?comment.*',
  '(?:view|show|load|read) (?:all |more )?(?:the )?(?:\\d+ )?comments',
];

/** Labels of form fields; they count only next to a prompt above. */
export const formLabels: readonly string[] = ['(?:your )?(?:name|e-?mail|website|comment)(?: address)?'];

/** Lines that lead away from the article. */
export const promoLines: readonly string[] = [
  '(?:read|see|watch|learn|listen|find out|discover) more\\s*[:|–—>»-].*',
  'read more(?: (?:about|on|here|at|in)\\b[^."“”]{0,100})?[:.…>»]*',
  '(?:read|see|watch|listen|also|must|don.t miss)[ -]?(?:also|read|watch|see|listen)?\\s*[:|].*',
  '(?:read|see|watch) also\\s*[–—-].*',
  'related(?: (?:stories|articles|news|coverage|content|topics|posts|videos?|links|reading))?(?:\\s*[:|].*)?',
  'more (?:on|about) (?:this|the) (?:story|topic|subject)\\b.*',
  'more from [^.",“”]{1,40}',
  'recommended(?: (?:for you|stories|reading|articles))?(?:\\s*[:|].*)?',
  'you (?:may|might) (?:also )?(?:like|be interested in)\\b[^.]*',
  '(?:watch|listen|video|podcast|gallery|in pictures|in photos|live updates|live blog|in case you missed it|don.t miss|editor.?s pick)\\s*:.*',
  '(?:(?:are|were|have|has|did|do|is) (?:you|your)\\b[^"“”]*\\? )?(?:please )?(?:e-?mail|contact|write to|call|message|text) (?:us|our (?:newsroom|news ?desk|reporters?)|the (?:newsroom|news ?desk))(?: (?:and|with|if|to|at|on|by|via|about)\\b[^"“”,]*)?',
  '(?:are|were|have|has|did|do|is) (?:you|your)\\b[^"“”]*\\? (?:please )?(?:tell us|let us know|get in touch|share your|send us)\\b[^"“”,]*',
  'follow (?:us|our)\\b(?: (?:on|at|for|live)\\b.*| (?:live )?(?:coverage|blog|updates|page|channel)\\b.*)?',
  'follow .{1,60} on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin)\\b.*',
  '(?:like|join|find|connect with) us (?:on|at)\\b.*',
  'join our (?:whatsapp|telegram|channel|community|newsletter|mailing list)\\b.*',
  '(?:subscribe|sign up|register)(?: (?:to|for|now|today|here|and)\\b.*\\b(?:newsletters?|e-?mails?|updates|channel|alerts|inbox|subscription|account|app|access)\\b.*| now| today| here)?',
  'get (?:the|our|all|more|breaking|your)\\b.*\\b(?:newsletters?|inbox|app|alerts)\\b.*',
  'download (?:the|our)\\b.*\\bapp\\b.*',
  '(?:click|tap) (?:here|below)(?: (?:to|for|and|if)\\b.*)?',
  '(?:click|tap) (?:to|on) (?:\\w+ ){0,3}(?:more|expand|play|share|subscribe|view|read|video|link)\\b.*',
  'share(?: (?:this|on|via|article|story|post|page|news|link|facebook|twitter|whatsapp|x|e-?mail))+',
  '(?:advertisement|sponsored|sponsored content|promoted content|ad)',
  '(?:story|article) continues (?:below|after)\\b.*',
  'skip (?:ad|advert|advertisement)\\b.*',
  'scroll (?:down )?to continue\\b.*',
  '(?:tags?|topics?|filed under|categories)\\s*:.*',
  '(?:©|\\(c\\)|copyright)\\s.*',
  '.{0,120}\\ball rights reserved',
  '(?:most (?:read|popular|viewed)(?: (?:stories|articles|news))?|trending(?: now)?|top stories|latest news)',
];

/** Labels that lead away when printed in capitals, even without a colon (case counts). */
export const promoCapitals: readonly string[] = [
  '(?:READ|SEE|WATCH|LEARN) MORE\\b.*',
  '(?:READ|SEE|WATCH) ALSO\\b.*',
  '(?:ALSO|MUST) (?:READ|WATCH|SEE)\\b.*',
  'RELATED\\b.*',
  'MORE ON\\b.*',
  'WATCH\\s.*',
  'DON.T MISS\\b.*',
];
