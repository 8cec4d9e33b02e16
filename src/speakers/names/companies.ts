/** Bodies that are called like people. General reference knowledge. */
const LIKE_PEOPLE = [
  'Johns Hopkins',
  'Morgan Stanley',
  'Goldman Sachs',
  'Wells Fargo',
  'Merrill Lynch',
  'Eli Lilly',
  'Philip Morris',
  'Burger King',
  'Sloan Kettering',
  'Mount Sinai',
  'Booz Allen',
  'Dow Jones',
  'Fannie Mae',
  'Freddie Mac',
  'Sallie Mae',
  'Marie Stopes',
  'Aston Martin',
  'Rolls Royce',
  'Neiman Marcus',
  'Mary Kay',
  'Al Shabab',
  'Al Shabaab',
  'Al Qaeda',
  'Al Qaida',
  'Boko Haram',
  'Abu Sayyaf',
  'Andreessen Horowitz',
  'Cambridge Analytica',
  'Charles Schwab',
  'Edward Jones',
  'Raymond James',
  'Cantor Fitzgerald',
  'Piper Sandler',
  'Levi Strauss',
  'Ralph Lauren',
  'Calvin Klein',
  'Tommy Hilfiger',
  'Hewlett Packard',
  'Kaiser Permanente',
  'Lehman Brothers',
  'Bear Stearns',
  'Baker McKenzie',
  'Kirkland Ellis',
  'Pew Research',
  'DBRS Morningstar',
  'Exxon Mobil',
]

/** Companies called by whose they were, whatever the page's founders. General reference knowledge. */
export const FOUNDERS =
  /^(?:Moody|McDonald|Macy|Kohl|Sotheby|Christie|Wendy|Lowe|Denny|Domino|Applebee|Sainsbury|Lloyd|Arby|Hardee|Dillard|Papa John|Trader Joe|Standard & Poor)[’']s$/

/** Companies and bodies of one word that texts do not introduce. General reference knowledge. */
export const COMPANIES: ReadonlySet<string> = new Set([
  ...LIKE_PEOPLE,
  ...(
    'Fed Juul Starbucks Volkswagen Toyota Honda Nissan Lyft Airbnb Pepsi Coca-Cola Nike Disney Comcast Verizon Sony Samsung ' +
    'Huawei Intel IBM Oracle Spotify Zoom Moderna Nintendo Nordstrom Costco Exxon Chevron BP WikiLeaks Wikileaks Wikipedia ' +
    'Twitter Facebook Google Apple Amazon Microsoft YouTube Instagram Telegram TikTok WhatsApp Reddit Snapchat LinkedIn ' +
    'Uber Tesla Boeing Airbus Pfizer Walmart Netflix Gazprom Rosneft Greenpeace Amnesty Oxfam Interpol Europol Frontex Nasa Unesco Unicef Opec Fifa Uefa ' +
    'Hezbollah Hamas Quinnipiac Gallup Goldman Citigroup Citibank Barclays HSBC JPMorgan UBS Santander Nomura BlackRock ' +
    'Deloitte KPMG PwC Accenture McKinsey Nasdaq Aetna Anthem Humana Cigna UnitedHealth Medtronic AstraZeneca ' +
    'GlaxoSmithKline Novartis Sanofi Bayer Biogen Amgen BioNTech Novavax Regeneron Theranos Siemens Bosch BASF Nestlé ' +
    'Nestle Unilever Danone Heineken Carlsberg IKEA Ikea Adidas Reebok Gucci Nokia Ericsson Panasonic Toshiba Hitachi ' +
    'Fujitsu Nikon Xerox Kodak Lenovo Nvidia Qualcomm Cisco Salesforce PayPal eBay Alibaba Tencent Baidu Xiaomi ByteDance ' +
    'Weibo WeChat Foxconn Hyundai Kia Mazda Subaru Mitsubishi BMW Audi Daimler Porsche Fiat Renault Peugeot Volvo Chrysler ' +
    'Halliburton Raytheon Lockheed Honeywell Bechtel ExxonMobil ConocoPhillips Aramco Petrobras Lukoil Novatek Citgo Enron ' +
    'Monsanto Cargill Kroger Walgreens Kmart Safeway Tesco Carrefour Aldi Lidl Groupon DoorDash Instacart Grubhub Deliveroo ' +
    'WeWork SpaceX Lufthansa Ryanair EasyJet Qantas JetBlue Aeroflot Amtrak FedEx Hyatt Chipotle Hasbro Mattel Lego Playboy ' +
    'Blackwater Palantir Kaspersky CrowdStrike FireEye Symantec Vodafone Telefonica Viacom BlackBerry Yahoo Mozilla Skype ' +
    'Dropbox Pinterest Tumblr Quora Patreon Kickstarter GoFundMe ActBlue Harvard Yale Princeton Stanford Dartmouth Purdue ' +
    'Caltech Pew Adobe Blackstone Rystad Mercatus Micromax Evercore Morningstar Chobani Peloton Robinhood ' +
    'Shopify Stripe Etsy Zillow Expedia Wayfair Chewy Roku Hulu Sotheby’s Christie’s Antifa'
  ).split(' '),
])
