import { render } from 'preact';
import '../../components/desk/desk.css';
import { tellTrouble } from '../../components/controls/tell-trouble';
import { Desk } from '../../components/desk/desk';
import { finishJottings } from '../../lib/store/finish-jottings';

const app = document.getElementById('app');
tellTrouble();
if (app) void finishJottings().then(() => render(<Desk />, app));
