// The parts of dmn-js that a decision table of Duban needs. Left out is what writes what the checks refuse: other
// expression languages, other types, lists of allowed values.
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import addRule from 'dmn-js-decision-table/lib/features/add-rule';
import annotations from 'dmn-js-decision-table/lib/features/annotations/editor';
import cellSelection from 'dmn-js-decision-table/lib/features/cell-selection';
import copyCutPaste from 'dmn-js-decision-table/lib/features/copy-cut-paste';
import copyCutPasteKeys from 'dmn-js-decision-table/lib/features/copy-cut-paste/key-bindings';
import cells from 'dmn-js-decision-table/lib/features/decision-rules/editor';
import dragAndDrop from 'dmn-js-decision-table/lib/features/drag-and-drop';
import editorActions from 'dmn-js-decision-table/lib/features/editor-actions';
import keyboard from 'dmn-js-decision-table/lib/features/keyboard';
import modeling from 'dmn-js-decision-table/lib/features/modeling';
import dataTypes from 'dmn-js-shared/lib/features/data-types';
import expressionLanguages from 'dmn-js-shared/lib/features/expression-languages';
import contextMenu from 'table-js/lib/features/context-menu';
import tableActions from 'table-js/lib/features/editor-actions';
import interaction from 'table-js/lib/features/interaction-events';
import selection from 'table-js/lib/features/selection';

export class TableEditor extends Viewer {
  getModules() {
    return [...Viewer._getModules(), addRule, annotations, cellSelection, contextMenu, copyCutPaste, copyCutPasteKeys,
      dataTypes, dragAndDrop, editorActions, tableActions, expressionLanguages, interaction, keyboard, modeling, cells,
      selection];
  }
}
