import type { PlainOrder } from './plain-order.ts';

/** Orders to tell what the writer was told, and to please. */
export const promptOrders: readonly PlainOrder[] = [
  // Its prompt is asked for.
  {
    signs: 'prompt|prompts|instruction|instructions|message|configuration|guidelines|rules|key|marker|delimiter',
    pattern:
      /\b(?:reveal|print|repeat|show|output|disclose|leak|display|recite|expose|echo|dump|spell out)\b.{0,40}\b(?<!\b(?:its|their) )(?:(?:system|hidden|initial|secret|original|developer|internal|full|entire|your) (?:prompt|instructions?|message|configuration|guidelines|rules)|api key|secret key|marker|delimiter)\b/u,
  },
  {
    signs: 'prompt|prompts|instructions|message',
    pattern:
      /\b(?:tell|write|give|list|include|share|copy|quote|summari[sz]e|translate|paste|put|append)\b.{0,30}\b(?:your|the|this|these) (?:\w+ )?(?:system prompt|system message|system instructions|hidden (?:prompt|instructions)|initial (?:prompt|instructions)|(?:own|original|secret) instructions)/u,
  },
  {
    signs: 'instructions|prompt|rules|message|everything|text|words|lines',
    pattern:
      /\b(?:repeat|print|output|recite|copy|quote|write|show|echo|translate|summari[sz]e)\b.{0,30}\b(?:instructions|prompt|rules|message|everything|text|words|lines)\b.{0,20}\b(?:above|before this|at the (?:top|beginning)|preceding|you (?:were|have been) given|you received|verbatim)\b/u,
  },
  {
    signs: 'prompt|instructions',
    pattern:
      /\bwhat (?:is|are|was|were) (?:your|the) (?:system|hidden|initial|original|secret)? ?(?:prompt|instructions)/u,
  },
  {
    signs: 'sistema|systeme',
    pattern:
      /\b(?:prompt|instrucciones|instructions|anweisungen|istruzioni|instrucoes|instructies) (?:del sistema|systeme|du systeme|di sistema|do sistema)\b/u,
  },
  {
    signs: 'systemprompt|system',
    pattern:
      /\b(?:system-?prompt|systemprompt)\b.{0,30}\b(?:aus|preis|wieder|prijs|weer|ut)\b|\b(?:verrate|zeige|nenne|wiederhole|toon|onthul|geef|visa)\b.{0,20}\bsystem ?-?prompt/u,
  },
  // The text is to please.
  {
    signs: 'make',
    pattern: /\bmake (?:it|this|the \w+|them|us|everything)(?: \w+){0,2} (?:sound|look|seem|appear)\b/u,
  },
  {
    signs: 'describe|present|portray|label|advertise|promote|call|rate|rank|praise|market|list|recommend|refer|brand',
    pattern:
      /\b(?:describe|present|portray|label|advertise|promote|call|rate|rank|praise|market|list|sell|pitch|style|recommend|refer to|brand) (?:it|this(?= (?:as|to be|for being|the best|number|no\.|above))|this (?:\w+ ){0,2}(?:badge|credential|certificate|course|programme|program|qualification|training|award|certification)|the (?:badge|credential|certificate|course|programme|program|qualification|issuer|holder|holders|graduates|earners?))\b.{0,20}\b(?:as|to be|for being|the best|number|no\.|above)\b/u,
  },
];
