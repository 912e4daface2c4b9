import { defineConfig } from 'vite';
import { matn } from './src/publish/vite/matn.ts';

export default defineConfig({ plugins: [matn({ declaration: true })] });
