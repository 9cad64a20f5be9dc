import type { Field } from '../field';

export const softwareQuality: Field = {
  skills: [
    { name: 'Software testing', also: ['qa testing', 'manual testing', 'functional testing', 'exploratory testing', 'regression testing', 'software quality assurance', 'istqb'], shows: ['test software', 'execute test case', 'report bug', 'find defect in software'], kin: ['Test automation', 'Test planning', 'User acceptance testing'] },
    { name: 'Test automation', also: ['automated testing', 'automation testing', 'automated tests', 'sdet skills', 'end-to-end tests'], shows: ['automate test', 'write automated test', 'build test framework'], kin: ['Software testing', 'Selenium', 'CI/CD'] },
    { name: 'Selenium', also: ['selenium webdriver', 'appium'], kin: ['Test automation'] },
    { name: 'Cypress and Playwright', also: ['cypress', 'playwright', 'webdriverio'], kin: ['Test automation', 'JavaScript'] },
    { name: 'Test planning', also: ['test strategy', 'test design', 'test case design', 'test management', 'test plans'], shows: ['write test plan', 'design test case'], kin: ['Software testing'] },
    { name: 'Unit testing', also: ['test-driven development', 'tdd', 'junit', 'jest', 'pytest', 'integration testing', 'behaviour-driven development'], shows: ['write unit test'], kin: ['Test automation', 'Clean code'] },
    { name: 'Performance testing', also: ['load testing', 'stress testing software', 'jmeter', 'gatling', 'k6'], shows: ['load test system'], kin: ['Software testing', 'Performance optimisation'] },
    { name: 'API testing', also: ['postman', 'rest assured', 'contract testing'], kin: ['API design', 'Test automation'] },
    { name: 'Mobile testing', also: ['mobile app testing', 'device testing'], kin: ['Software testing', 'Mobile development'] },
    { name: 'Accessibility testing', also: ['screen reader testing', 'wcag audit'], kin: ['Web accessibility', 'Software testing'] },
    { name: 'Bug tracking', also: ['defect management', 'defect tracking', 'issue triage', 'bug triage'], shows: ['triage bug', 'track defect'], kin: ['Software testing', 'Jira'] },
    { name: 'Software documentation', also: ['technical documentation for software', 'api documentation', 'developer documentation', 'docs as code'], shows: ['document api', 'write developer guide'], kin: ['Technical writing', 'API design'] },
    { name: 'Technical writing', also: ['technical documentation', 'user manuals', 'online help', 'user documentation'], shows: ['write user guide', 'write technical documentation', 'document procedure for user'], kin: ['Written communication', 'Documentation', 'Software documentation', 'Content design'] },
    { name: 'Single-source authoring', also: ['dita', 'madcap flare', 'structured authoring', 'adobe framemaker'], kin: ['Technical writing'] },
  ],
  roles: [
    { title: 'QA engineer', also: ['quality assurance engineer software', 'software tester', 'qa tester', 'test engineer software', 'software test engineer', 'qa analyst', 'quality assurance analyst', 'manual tester', 'test analyst', 'qa specialist', 'software quality engineer', 'mobile tester', 'software quality analyst', 'sqa engineer', 'game qa'], function: 'software', level: 'regular', skills: { 'Software testing': 3, 'Test planning': 3, 'Test automation': 2, 'Bug tracking': 2, 'API testing': 1, Agile: 1 }, near: ['Test automation engineer', 'Test manager', 'Game tester', 'Software engineer', 'Business analyst', 'Penetration tester'] },
    { title: 'Test automation engineer', also: ['sdet', 'software development engineer in test', 'qa automation engineer', 'automation tester', 'automation test engineer', 'test developer', 'software engineer in test', 'performance test engineer'], function: 'software', level: 'regular', skills: { 'Test automation': 3, 'Software testing': 2, Selenium: 2, 'CI/CD': 2, Python: 1, Java: 1 }, near: ['QA engineer', 'Software engineer', 'DevOps engineer', 'Test manager'] },
    { title: 'Test manager', also: ['qa manager software', 'qa lead', 'test lead', 'head of qa', 'test coordinator', 'quality assurance lead software', 'director of qa software'], function: 'software', level: 'lead', skills: { 'Test planning': 3, 'Software testing': 3, 'Team leadership': 2, 'Test automation': 1 }, near: ['QA engineer', 'Test automation engineer', 'Engineering manager', 'IT project manager', 'Quality manager'] },
    { title: 'Technical writer', also: ['technical author', 'documentation specialist', 'documentation engineer', 'documentation writer', 'api writer', 'technical communicator', 'user assistance developer', 'information developer', 'documentation manager', 'proposal and technical writer', 'medical technical writer'], function: 'software', level: 'regular', skills: { 'Technical writing': 3, 'Software documentation': 3, 'Written communication': 2, Editing: 2, 'Content management systems': 1 }, near: ['Content designer', 'Copywriter', 'Editor', 'Developer advocate', 'Instructional designer', 'Bid manager', 'Medical writer', 'Business analyst'] },
  ],
};
