// What bpmn-js itself says, in Chinese.
const CHINESE = {
  'Activate hand tool': '移动画布',
  'Activate lasso tool': '框选',
  'Activate create/remove space tool': '挤出或收回空白',
  'Activate global connect tool': '连线',
  'Connect to other element': '连到别的元素',
  'Connect to other elements': '连到别的元素',
  'Change element': '改成别的元素',
  'Change type': '改成别的元素',
  Delete: '删除',
  'Search elements': '查找元素',
  'Search in diagram': '在图中查找',
  'Close': '关闭',
  'Open minimap': '打开缩略图',
  'Close minimap': '收起缩略图',
  'User task': '办理环节',
  'Service task': '系统自动办理',
  'Call activity': '调用别的流程',
  'Exclusive gateway': '条件分流',
  'Parallel gateway': '并行分合',
  'Event-based gateway': '按先到的日期分流',
  'Sub-process (expanded)': '部分流程',
  'Start event': '开始',
  'End event': '结束',
  'Error end event': '退回并离开本部分',
  'Timer intermediate catch event': '等待至某日',
  'Timer boundary event': '到期即离开',
  'Timer boundary event (non-interrupting)': '到期时另办',
  'Error boundary event': '接住退回',
  'Sequence flow': '流',
  'Default flow': '缺省流',
  'Parallel multi-instance': '逐单位并行',
  'no parent for {element} in {parent}': '{element} 不能放在这里',
};

export const translator = said => (template, replacements = {}) => (said[template] ?? template)
  .replace(/{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);

export default { translate: ['value', translator(CHINESE)] };
