import type { StepWords } from './step-words';

const verbs =
  'add|answer|approve|arrange|ask|assign|attach|back up|block|book|bring|buy|call|cancel|change|check|choose|clean|clear|close|collect|compare|complete|' +
  'confirm|contact|copy|correct|count|create|cut|decide|delete|deliver|discuss|distribute|double-check|download|draft|draw|drop|edit|e-?mail|empty|enter|estimate|' +
  'explain|export|extend|fetch|file|fill|finali[sz]e|find|finish|fix|follow up|forward|get|give|hand|hang|have|help|import|include|inform|inspect|install|invite|' +
  'join|keep|label|leave|lend|let|link|list|load|lock|look|mail|make|mark|measure|meet|mention|move|notify|offer|open|order|organi[sz]e|pack|paint|pass|pay|phone|' +
  'pick|plan|post|prepare|print|process|propose|provide|publish|pull|push|put|reach out|read|rebook|record|refill|register|remind|remove|renew|repair|replace|reply|report|' +
  'request|reschedule|reserve|reset|respond|return|review|revise|ring|run|save|scan|schedule|search|select|sell|send|set|share|ship|show|sign|sort|speak|specify|' +
  'stock|stop|store|submit|suggest|summari[sz]e|supply|switch|take|talk|tell|test|text|tidy|transfer|translate|try|turn|update|upgrade|upload|use|vacuum|verify|wash|water|weigh|' +
  'wipe|write';
const duty = 'needs? to|has to|have to|should|is to|are to|ought to';
const result =
  'be \\p{L}+(?:ed|en|t|d)|be (?:here|with us|there|back|ready)|reach|get|come|go|contain|include|name|show|list|state|leave|have|follow|bear|carry|lie|match';

export const en: StepWords = {
  requests:
    "please|pls|plz|kindly|(?:can|could|would|will|won't|can't|couldn't|may|might) (?:you|i ask you|we ask you)|if you (?:could|would)|" +
    "are you able to|(?:it's|it is) (?:important|essential|necessary|urgent|crucial|vital) (?:that you|for you)|you have until|wondering (?:if|whether) you|(?:need|require|want|expect) (?:.{1,60} )?from you|would it be possible|(?:i|we) (?:(?:still|also|urgently|really|would|will) )*(?:need|require|want|expect|like|await)(?:'d)? (?:(?:to have|to get|to know) )?(?:your|you|from you)|" +
    "(?:i|we)'d (?:like|need|appreciate|love|prefer) (?:your|you|it if you)|(?:i|we) would (?:be grateful|appreciate)|(?:i'm|i am|we're|we are) (?:still )?(?:waiting for|missing) your|awaiting your|" +
    "(?:i'd|we'd|i would|we would) be grateful|(?:it'd|it would|would) be (?:great|good|nice|helpful|kind|lovely|useful|wonderful|perfect) if|" +
    "you (?:(?:also|still|just|then|only|first) )*(?:must|need to|have to|should|ought to|are to)|you(?:'ll| will) (?:also )?(?:need|have) to|you(?:'re| are) (?:kindly )?(?:asked|requested|required|expected) to|" +
    "(?:don't|do not|never) forget|remember to|make sure|be sure to|let (?:me|us|him|her|them|everyone|\\p{Lu}\\p{L}+) know|(?:get|come|report) back to (?:me|us)|keep (?:me|us) (?:posted|informed|updated)|" +
    `(?<!\\b(?:i|we|they|he|she|who|that|which) (?:\\p{L}+ )?)(?:must(?! have)|(?:${duty}) (?:(?:still|also|all|urgently|first|now|both) )*(?:${result}))|` +
    'we (?:(?:still|also|urgently|really) )*(?:need to|must)|needs? (?:\\p{L}+ing|your|a new|new)|(?:is|are) (?:still |also )?due|due (?:by|on|date)|deadline (?:is|for|to)|(?:not|no) later than|' +
    'your (?:\\p{L}+ )?(?:approval|decision|signature|feedback|reply|answer|confirmation|input|comments|vote) (?:is|are|by)|action required|would (?:really )?help|would be (?:much |greatly |highly )?appreciated|(?:is|are) (?:expected|required|needed|requested) (?:by|before|until|from you)|' +
    "(?:there is|there's) still .* to (?:do|be done)|(?:is|are|remains?) (?:still )?to be \\p{L}+(?:ed|en|t)",
  commands: `(?:(?:also|and|then|so|but|or|first|next|finally|just|afterwards|later|again|now) )*(?:${verbs})(?= \\S)(?!(?: (?!(?:who|what|which|that|whether|if|when|where|how|why|and|or)\\b)\\S+){0,5} (?:is|are|was|were|has|had|will|went|came|starts?|begins?|opens?|closes|arrived|looks|works|ends|can|could|failed)\\b)(?! (?:of|club|is|are|day|days|house|issues|points|positions|questions)\\b)`,
  listLeads:
    "to do|to-do|to-dos|todos?|tasks?|steps?|actions?|action (?:items|points)|need|needs|needed|please|must|should|(?:have|has) to|can you|could you|would you|required|checklist|next|remaining|open (?:points|items)|still missing|don't forget|remember",
  noRequests:
    "(?:don't|do not|doesn't|does not|didn't|did not|won't|will not|no longer|not) (?:\\p{L}+ )?(?:have to|need(?:ed)?|necessary|required)|needn't|need not|no need|" +
    'nothing (?:to do|else|more|further|for you|is required|is needed|you)|no (?:further |other )?(?:action|reply|response|answer|steps?|work)|(?:not|no) (?:reply|respond|answer|hesitate)|' +
    "(?:don't|do not) (?:hesitate|reply|respond|worry)|feel free|you're welcome|you are welcome|(?:you have|you've|there are|in case of|with|for) (?:any |further |more |other )*(?:questions?|queries|concerns)|any (?:further )?(?:questions|queries)|" +
    'please (?:find|see) (?:\\p{L}+ )*(?:attached|enclosed|below|attachment)|(?:find|see|look at|check out) (?:the )?(?:attached|enclosed|attachment)|please (?:note|be aware|be advised|be informed|accept|excuse|bear with|forgive|ignore|disregard)|' +
    "^thank you|^(?:many )?thanks|^thx|^(?:i |we )?hope|^(?:i |we )?wish|^take (?:care|it easy)|^have (?:a (?:nice|good|great|lovely|wonderful|safe|pleasant)|fun)|^enjoy|^keep (?:well|up|in touch|safe)|look(?:ing)? forward|^get well|^let's hope|^give my|" +
    'as (?:you )?(?:asked|requested|agreed)|^(?:(?:as|when|because|since|that) )?\\p{L}+ (?:(?:have|had|has|already|just|once) )*(?:asked|wanted|requested|told|reminded|said)|' +
    "^(?:(?:and|but|so|then|also|otherwise) )?(?:i|we)(?: (?:will|am going to|are going to|can|have|had)|'ll|'ve|'d better)(?! (?:to ask|to know))(?!(?: also| still| just)* need)|^i (?:should|must|need to|have to)|" +
    'should (?:be|work) (?:fine|ok|okay|enough|soon|there|back|good|well|easy)|^view (?:this|it|in)|(?:manage|update) (?:your )?preferences|privacy policy|^(?:read|learn) more|^click here|^help yourselves|^help yourself|^join .*\\(https',
  smallTalk:
    "how are (?:you|things)|how(?:'s| is) (?:it going|life|everything|your day)|how was your|how have you|did you have a (?:nice|good|great)|weather|" +
    "(?:is|could|can|isn't|will|was|would) (?:it|this) (?:\\p{L}+ )*(?:cold(?:er)?|hot(?:ter)?|warm(?:er)?|rain(?:ing)?|snow(?:ing)?)|(?:could|can|would) (?:it|this|that|things|life) (?:be|get) any|can you believe|can you imagine|would you believe|" +
    "who (?:would|could) have|who (?:knows|doesn't|cares)|^what a|^why not|^what would (?:we|i)|^where would (?:we|i)|(?:is|are|do|does|was|were|has|have|can|could|will|would)(?:n't|not)? (?:it|they|we|you|he|she|that) ?\\?$|(?:,|-) (?:right|eh|no|ok|okay) ?\\?|" +
    "^isn't (?:it|that|this) (?:great|nice|lovely|funny|beautiful|wonderful|amazing)|don't you think|^remember when|^guess wh|^sounds? |^ready (?:to|for)|^looking for|^tired of|did you know|have you ever|^what (?:more|could be)|^how time|where (?:does|has) the time",
  noNames:
    'also|then|finally|first|firstly|second|secondly|third|thirdly|next|lastly|last|afterwards|later|now|today|tomorrow|tonight|meanwhile|otherwise|however|besides|additionally|moreover|furthermore|again|again|important|urgent|reminder|note|attention|' +
    'yes|no|ok|okay|so|well|please|sorry|thanks|thank you|great|good|perfect|fine|sure|hi|hello|all|everyone|everybody|team|folks|both|you two|guys|colleagues|friends|ladies|gentlemen|sir|madam|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'if so|if not|if possible|unfortunately|ideally|alternatively|actually|anyway|ps|p\\.s\\.|fyi|todo|action|question|request|deadline|best|apart from that|in addition|in short|by the way|btw|once more|just|and|but|or|when possible|when ready|dear all',
  greetings:
    'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hi there|hello there|morning|to whom it may concern',
  closings:
    '(?:(?:best|kind|kindest|warm|warmest|many|with|my) )*(?:regards|wishes)|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|sincerely yours|all the best|take care|thanks(?: (?:again|a lot|so much|in advance|and .{1,40}))?|many thanks|thank you(?: (?:again|very much|so much|in advance|and .{1,40}))?|thx|bye|see you|talk soon|love|greetings',
  unsubscribe:
    'unsubscribe|opt out|manage (?:your )?(?:subscription|preferences|e-?mail preferences)|stop receiving',
};
