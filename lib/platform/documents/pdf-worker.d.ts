// pdf.js ships its worker without types. Importing it makes it known to pdf.js in the same thread; nothing of it is called here.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
