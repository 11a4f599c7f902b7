// The app brings moment along and hands it to plugins; here it is the copy that the obsidian package brings.
import 'moment/locale/zh-cn';

export { default as moment } from 'moment/moment';
