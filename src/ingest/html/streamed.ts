import type { DomDocument } from './dom.ts'

/**
 * Puts what a page streamed where it belongs. React sends what was not ready in hidden boxes at the end (`<div hidden id="S:1">`),
 * which its script moves to where it left a mark (`<template id="B:1">`).
 */
export function placeStreamed(document: DomDocument): void {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    part.removeAttribute('hidden')
    const [, n] = /^S:([0-9a-f]{1,8})$/.exec(part.getAttribute('id') ?? '') ?? []
    const mark = n === undefined ? null : document.querySelector(`template[id="B:${n}"]`)
    // A mark within what it stands for would make a circle.
    if (mark && !part.querySelector(`template[id="B:${n}"]`)) mark.replaceWith(part)
  }
}
