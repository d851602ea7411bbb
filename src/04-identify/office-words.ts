// Words before and behind a title that make an office of it: what it governs, its rank, whether it is held still, and the bodies it is held in.

export const former = new Set(['former', 'ex', 'ex-', 'onetime', 'late', 'then', 'retired', 'previous']);
export const designate = new Set(['designate', 'elect', 'incoming', 'designated', 'nominee']);
// Words before an office that say nothing about which office it is.
export const passedOver = new Set([
  'current',
  'new',
  'newly',
  'appointed',
  'elected',
  'outgoing',
  'visiting',
  'first',
  'female',
  'incumbent',
  'embattled',
  'veteran',
  'powerful',
  'long-serving',
  'long-time',
  'conservative',
  'liberal',
  'opposition',
  'retired',
  'hon’ble',
  "hon'ble",
  'honourable',
  'honorable',
  'right',
  'his',
  'her',
  'their',
  'its',
  'excellency',
  'majesty',
]);
export const portfolio = new Set(
  (
    'foreign affairs external internal interior home trade commerce industry international development cooperation relations finance economy economic planning ' +
    'defence defense security justice health education higher labour labor employment agriculture fisheries forestry water resources energy power oil petroleum mines mining ' +
    'environment climate transport transportation infrastructure housing culture tourism sport sports science technology information communications digital public works ' +
    'treasury exchequer state middle east europe european africa african asia asian pacific americas diplomatic consular political administrative parliamentary regional ' +
    'senegalese abroad immigration refugees human rights women children youth social welfare veterans investment business innovation maritime aviation railways land lands rural urban ' +
    'special general permanent executive council policy strategic communication religious tribal northern overseas expatriates diaspora integration reconstruction reform mobility transition ecological digitalisation digitalization ' +
    'research skills solidarity antiquities livestock irrigation sanitation procurement privatisation privatization statistics telecommunications logistics ports shipping hydrocarbons entrepreneurship crafts handicraft banking budget appropriations judiciary intelligence ' +
    'economics growth climate change hemisphere western eastern southern central national emergency cyber cyberspace counterterrorism nonproliferation arms control verification operations personnel protocol press consular reconciliation peacekeeping aerospace space nuclear homeland ' +
    'minerals commodities cooperative co-operative co-operatives co-operation micro-enterprises plantation plantations promotion cooperatives heritage endowments islamic parks wildlife territorial decentralisation decentralization cities ports oceans ocean posts telecom ' +
    'media broadcasting family families elderly persons gender equality population manpower pensions consumer competition competitiveness productivity supplies supply food foodstuffs drugs ' +
    'settlement construction building urbanism hydraulics electricity gas renewables petrochemicals steel textiles civil heavy industries enterprises smes artificial service administration ' +
    'governance constitutional legal prisons revenue tax customs institutional presidency minority ecology emancipation diversity nature biodiversity peacebuilding'
  ).split(' '),
);
export const kept = new Set([
  'deputy',
  'vice',
  'assistant',
  'acting',
  'caretaker',
  'interim',
  'permanent',
  'special',
  'under',
  'chief',
  'senior',
  'associate',
  'honorary',
  'general',
  'prime',
  'co',
  'joint',
  'presidential',
  'government',
  'lead',
  'official',
  'ranking',
]);
export const places = new Set([
  'ambassador',
  'high commissioner',
  'envoy',
  'consul',
  'consul general',
  'chargé d’affaires',
  "chargé d'affaires",
  'representative',
  'delegate',
]);
export const bodies =
  /^(ministry|office|department|committee|council|board|division|bureau|agency|institute|centre|center|university|bank|party|parliament|assembly|senate|commission|forum|foundation|association|college|school|academy|directorate|secretariat|command|group|embassy|court|union|federation|society|institution|initiative|organisation|organization|corporation|company|authority|chamber|house|congress)$/i;
