/** Importing this file gives the page the globals and the prototype members that Obsidian adds to the browser's. */
import './dom-builtins';
import './dom-create';
import './dom-element';
import './dom-node';
import './dom-events';
