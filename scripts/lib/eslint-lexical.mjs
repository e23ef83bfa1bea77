/**
 * The rule that only edit operations, and the extensions that hold a piece's shape and typing, change the document:
 * Lexical's mutating functions may be called nowhere else. Knows a call by the types of what it is called on.
 */
const MUTATORS =
  /^(?:append|clear|delete|extract|format|insert|mark|merge|remove|replace|set|splice|split|toggle|write)/;
/** Moving the caret and reading are free. */
const FREE = /^(?:setTextNodeSelection|isE|deleteTable$)/;
const FUNCTIONS =
  /^\$(?:insert|setState$|setBlocksType|wrap|unwrap|split|patchStyle|restoreEditorState|copyNode|removeTextAndSplitBlock|toggleLink|removeList|insertList)/;
const CHANGED = new Set(['LexicalNode', 'RangeSelection', 'NodeSelection']);

/** @type {import('eslint').Rule.RuleModule} */
const mutations = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { mutation: 'Only the edit operations change the document: “{{name}}” belongs there.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    /** @param {import('typescript').Type} type @returns {boolean} */
    const changes = (type) => {
      if (type.isUnionOrIntersection()) return type.types.some(changes);
      const constraint = type.getConstraint();
      if (constraint && constraint !== type) return changes(constraint);
      if (CHANGED.has(type.symbol?.name ?? '')) return true;
      return (type.getBaseTypes?.() ?? []).some(changes);
    };
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && FUNCTIONS.test(callee.name))
          context.report({ node, messageId: 'mutation', data: { name: callee.name } });
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const { name } = callee.property;
        if (!MUTATORS.test(name) || FREE.test(name)) return;
        if (changes(services.getTypeAtLocation(callee.object)))
          context.report({ node, messageId: 'mutation', data: { name } });
      },
    };
  },
};

export default { rules: { mutations } };
