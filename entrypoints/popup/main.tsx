import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import '../../components/popup/popup.css';

const mount = document.getElementById('popup');
if (mount) render(<Popup />, mount);
