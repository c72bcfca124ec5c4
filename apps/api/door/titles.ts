import { STATUS_CODES } from 'node:http';
import type { Language } from '@bihuan/core';

const inChinese: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '未登录',
  403: '无权操作',
  404: '未找到',
  409: '当前不可行',
  413: '内容过大',
  415: '格式不支持',
  422: '内容不可行',
  429: '过于频繁',
  500: '系统出错',
  503: '暂不可用',
};

/** What a status is called in a few words. */
export function titleOf(status: number, language: Language): string {
  return (language === 'zh' ? inChinese[status] : undefined) ?? STATUS_CODES[status] ?? 'Error';
}
