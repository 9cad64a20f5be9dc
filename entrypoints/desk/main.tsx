import { render } from 'preact';
import '../../components/desk/desk.css';
import { Desk } from '../../components/desk/desk';

const app = document.getElementById('app');
if (app) render(<Desk />, app);
