import { render } from 'preact';
import '../../components/desk/desk.css';
import { Desk } from '../../components/desk/desk';
import { finishJottings } from '../../lib/store/finish-jottings';

const app = document.getElementById('app');
if (app) void finishJottings().then(() => render(<Desk />, app));
