import '../styles/fonts.css';
import '../styles/room.css';
import { createRoot } from 'react-dom/client';
import { OnWall } from './OnWall.tsx';

const place = document.getElementById('wall');
if (place) createRoot(place).render(<OnWall />);
