import { strToU8, zipSync } from 'fflate';

/** The files of an invented person's LinkedIn export, as the real one has them: notes, CRLF, marks, split files. */
export const linkedInFiles: Record<string, string> = {
  'Positions.csv':
    '\ufeffCompany Name,Title,Description,Location,Started On,Finished On\r\n' +
    'Bramble & Sons,Operations Analyst,"Built the weekly report in SQL and Excel.\r\nLed process improvement with the warehouse.",Leeds,Mar 2021,\r\n' +
    'Kestrel Mail Order,Logistics Coordinator,"Planned tours, kept suppliers informed. SQL reports.",Leeds,2018,Feb 2021\r\n',
  'Skills.csv':
    'Notes:\r\n"These are the skills of your profile."\r\n\r\nName\r\nSQL\r\nMicrosoft Excel\r\nProcess Improvement\r\nNegotiation\r\n',
  'Jobs/Saved Jobs.csv':
    'Saved Date,Job Url,Job Title,Company Name\r\n' +
    '"5/14/26, 8:11 AM",https://www.linkedin.com/jobs/view/4000000001/,Operations Manager,Fenwick Freight\r\n' +
    '"5/15/26, 8:12 AM",https://www.linkedin.com/jobs/view/4000000002/,Operations Manager,Harbour Foods\r\n',
  'Jobs/Job Applications_1.csv':
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\r\n' +
    '"6/2/26, 9:00 AM",,,Fenwick Freight,Operations Manager,http://www.linkedin.com/jobs/view/4000000001,cv.pdf,\r\n',
  'Jobs/Job Seeker Preferences.csv':
    'Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters\r\n' +
    '"Leeds",,,"Full-time","Operations Manager|Head of Operations",No\r\n',
  'messages.csv': 'CONVERSATION ID,FROM,CONTENT\r\n1,Somebody,A private matter\r\n',
};

/** A zip of texts by their paths. */
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
      { level: 1 },
    ),
  );

/** A zip whose file unpacks to 61 million zeros, and one that says it doesn't. */
export function bombs(): { honest: Uint8Array<ArrayBuffer>; lying: Uint8Array<ArrayBuffer> } {
  const honest = zipOf({ 'Skills.csv': new Uint8Array(61_000_000) });
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  // the size that the directory declares stands 24 bytes into its record, whose signature is PK\1\2
  for (let at = lying.length - 46; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500, true);
  return { honest, lying };
}

/** An invented person's résumé of the JSON Resume schema. */
export const jsonResume = {
  basics: { name: 'Mara Invented', label: 'Operations analyst' },
  work: [
    {
      name: 'Bramble & Sons',
      position: 'Operations Analyst',
      startDate: '2021-03',
      highlights: ['Weekly report in SQL'],
    },
    {
      company: 'Kestrel Mail Order',
      position: 'Logistics Coordinator',
      startDate: '2018',
      endDate: '2021-02-28',
    },
  ],
  skills: [
    { name: 'SQL', level: 'Advanced', keywords: [] },
    { name: 'Negotiation', level: 'Beginner' },
  ],
  certificates: [{ name: 'Lean Six Sigma', issuer: 'An institute', date: '2022-05-01' }],
};

export const cvText = `Mara Invented
Operations Analyst

Over 8 years of experience in mail order.

Experience
Operations Analyst, Bramble & Sons                                   Mar 2021 – present
• Built the weekly report in SQL
Logistics Coordinator | Kestrel Mail Order | 2018 - Feb 2021
• Planned tours

Education
BSc Geography, University of Somewhere, 2014 - 2017

Skills
SQL (advanced), Microsoft Excel, Negotiation (basic)
`;

/** What another tracker writes. */
export const trackerCsv =
  'Job Position;Company;List;URL;Notes;Max. Salary;Rating\n' +
  'Operations Manager;Fenwick Freight;Wishlist;https://jobs.example/1;"Says ""lean""; twice\nand again";50000;4\n' +
  'Operations Manager;Harbour Foods;Phone screen;https://jobs.example/2;;;\n' +
  'Head of Operations;Tern Logistics;Limbo;;;;\n' +
  ';No Title Ltd;Applied;;;;\n';
