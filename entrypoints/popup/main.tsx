import { render } from 'preact';
import { tellTrouble } from '../../components/controls/tell-trouble';
import { Popup } from '../../components/popup/popup';
import { finishJottings } from '../../lib/store/finish-jottings';
import '../../components/popup/popup.css';

const mount = document.getElementById('popup');
tellTrouble();
if (mount) void finishJottings().then(() => render(<Popup />, mount));
