import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { finishJottings } from '../../lib/store/finish-jottings';
import '../../components/popup/popup.css';

const mount = document.getElementById('popup');
if (mount) void finishJottings().then(() => render(<Popup />, mount));
