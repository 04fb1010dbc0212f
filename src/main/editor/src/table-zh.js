// What dmn-js itself says, in Chinese.
import { translator } from './zh.js';

export default {
  translate: ['value', translator({
    When: '当',
    And: '且',
    Then: '则',
    Annotations: '说明',
    'Hit policy:': '取用方式：',
    'Hit policy': '取用方式',
    'Input expression: ': '数据：',
    'Input label: ': '列名：',
    'Output name: ': '结果：',
    'Output label: ': '列名：',
    'Decision name: ': '决策表：',
    'Move rule': '移动规则',
    'Add rule': '添加规则',
    'Any': '不论',
  })],
};
