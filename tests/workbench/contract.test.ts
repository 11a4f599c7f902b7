import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from './build';

/**
 * Holds the workbench's host to the app's own type declarations: what the plugin uses of them must be there,
 * under the same name. What a member does is for the browser tests.
 */
const DECLARATIONS = path.join(ROOT, 'node_modules/obsidian/obsidian.d.ts');
const API = path.join(ROOT, 'tests/workbench/host/api.ts');

let program: ts.Program;
let checker: ts.TypeChecker;

beforeAll(() => {
  const config = path.join(ROOT, 'tsconfig.json');
  const read = ts.readConfigFile(config, file => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ROOT);
  program = ts.createProgram([...pluginFiles(), API], options);
  checker = program.getTypeChecker();
}, 60_000);

test('every value the plugin imports from obsidian is exported by the host', () => {
  const exported = exportsOf(API);
  const missing = pluginSources().flatMap(source =>
    valueImports(source)
      .filter(name => !exported.has(name))
      .map(name => `obsidian.${name} (${path.relative(ROOT, source.fileName)})`),
  );
  expect(missing).toEqual([]);
});

test("every member of the app's classes that the plugin uses exists on the host's class", () => {
  const hostClasses = exportsOf(API);
  const missing = new Set<string>();
  for (const source of pluginSources()) {
    visit(source, node => {
      for (const { owner, member, isStatic } of usedMembers(node)) {
        if (!hostHas(hostClasses, owner, member, isStatic)) missing.add(`${owner}.${member}`);
      }
    });
  }
  expect([...missing].sort()).toEqual([]);
});

test('no class of the plugin takes a name that the host keeps for itself in the class it extends', () => {
  const hostClasses = exportsOf(API);
  const taken = new Set<string>();
  for (const source of pluginSources()) {
    visit(source, node => {
      if (!ts.isClassDeclaration(node)) return;
      for (const member of membersOf(node)) {
        const base = appClassOf(node);
        const host = base && hostClasses.get(base.symbol.name);
        const isHosts = host && checker.getDeclaredTypeOfSymbol(host).getProperty(member);
        if (isHosts && !base.getProperty(member))
          taken.add(`${base.symbol.name}.${member} (make it #${member} in the host)`);
      }
    });
  }
  expect([...taken]).toEqual([]);
});

test.each(['@codemirror/state', '@codemirror/view', '@codemirror/language', '@lezer/common'])(
  'one copy of %s is installed',
  name => {
    expect(copiesOf(name, path.join(ROOT, 'node_modules'))).toHaveLength(1);
  },
);

function pluginFiles(): string[] {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files.filter(file => file.endsWith('.ts')).map(file => path.join(ROOT, 'src', file));
}

function pluginSources(): ts.SourceFile[] {
  return pluginFiles().flatMap(file => program.getSourceFile(file) ?? []);
}

function exportsOf(file: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  return new Map(exported.map(each => [each.name, unaliased(each)]));
}

function unaliased(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The names a file imports from `obsidian` other than as types. */
function valueImports(source: ts.SourceFile): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const fromApp = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === 'obsidian';
    const bindings = importClause?.namedBindings;
    if (!fromApp || importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .filter(each => !each.isTypeOnly)
      .map(each => (each.propertyName ?? each.name).text);
  });
}

interface UsedMember {
  readonly owner: string;
  readonly member: string;
  readonly isStatic: boolean;
}

/** The members of the app's classes a node reaches for: by a dot, or by taking an object apart. */
function usedMembers(node: ts.Node): UsedMember[] {
  if (ts.isPropertyAccessExpression(node)) return ownersOf(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) return ownersOf(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  return [];
}

function membersOf(node: ts.ClassDeclaration): string[] {
  return node.members.flatMap(member =>
    member.name && ts.isIdentifier(member.name) ? [member.name.text] : [],
  );
}

/** The class of the app that a class extends, if it does so directly. */
function appClassOf(node: ts.ClassDeclaration): ts.Type | null {
  const extended = node.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  if (!extended) return null;
  const type = checker.getTypeAtLocation(extended);
  // A base that only stands in a type has no symbol.
  return (type.symbol as ts.Symbol | undefined)?.declarations?.[0]?.getSourceFile().fileName === DECLARATIONS
    ? type
    : null;
}

function ownersOf(symbol: ts.Symbol | undefined): UsedMember[] {
  return (symbol?.declarations ?? []).flatMap(declaration => {
    const { parent } = declaration;
    if (declaration.getSourceFile().fileName !== DECLARATIONS) return [];
    if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return [];
    const isStatic = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0;
    return [{ owner: parent.name?.text ?? '', member: symbol?.name ?? '', isStatic }];
  });
}

/** Interfaces without a host class are plain data, or DOM members the host adds when it starts. */
function hostHas(
  hostClasses: Map<string, ts.Symbol>,
  owner: string,
  member: string,
  isStatic: boolean,
): boolean {
  const symbol = hostClasses.get(STAND_INS[owner] ?? owner);
  if (!symbol) return !isClass(owner);
  const type = isStatic ? checker.getTypeOfSymbol(symbol) : checker.getDeclaredTypeOfSymbol(symbol);
  return checker.getPropertyOfType(type, member) !== undefined;
}

/** Interfaces of the app that a class of the host stands for. */
const STAND_INS: Readonly<Record<string, string>> = {
  DataAdapter: 'FileSystemAdapter',
  MarkdownFileInfo: 'MarkdownView',
};

function isClass(name: string): boolean {
  const source = program.getSourceFile(DECLARATIONS);
  return source?.statements.some(each => ts.isClassDeclaration(each) && each.name?.text === name) ?? false;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, child => visit(child, look));
}

/** Where a package lies: at the top and inside other packages. */
function copiesOf(name: string, modules: string): string[] {
  const found: string[] = [];
  for (const folder of packageFolders(modules)) {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name?: string };
    if (manifest.name === name) found.push(folder);
    const nested = path.join(folder, 'node_modules');
    if (ts.sys.directoryExists(nested)) found.push(...copiesOf(name, nested));
  }
  return found;
}

function packageFolders(modules: string): string[] {
  const names = readdirSync(modules).flatMap(name =>
    name.startsWith('@') ? readdirSync(path.join(modules, name)).map(inner => `${name}/${inner}`) : [name],
  );
  return names
    .map(name => path.join(modules, name))
    .filter(folder => ts.sys.fileExists(path.join(folder, 'package.json')));
}
