import { describe, expect, test } from 'vitest'
import { finalStage } from '../../../src/repository/image/final-stage.js'

const read = (...lines: readonly string[]) => finalStage('Dockerfile', lines.join('\n'))

describe('the last stage of a Dockerfile', () => {
  test('begins at its FROM, with the image named there', () => {
    expect(
      read('FROM golang:1 AS build', 'RUN x', 'FROM --platform=linux/amd64 debian:12 AS final', 'USER x'),
    ).toMatchObject({
      from: { startLine: 3, endLine: 3 },
      base: 'debian:12',
    })
  })

  test('has the base of the stage that it begins with', () => {
    expect(read('FROM debian:12 AS Base', 'FROM alpine', 'FROM base')?.base).toBe('debian:12')
    expect(read('FROM debian:12', 'FROM alpine', 'FROM 0')?.base).toBe('debian:12')
  })

  test('knows arguments by their defaults', () => {
    const text = ['ARG V=12', 'ARG NAME="debian:$V"', 'FROM ${NAME}-slim']
    expect(read(...text)?.base).toBe('debian:12-slim')
    expect(read('FROM ${NAME:-alpine}:3')?.base).toBe('alpine:3')
  })

  test.each(['FROM scratch', 'FROM $BASE', 'FROM ${BASE}:1'])('has no base that anybody knows in %s', (line) => {
    expect(read(line)).not.toHaveProperty('base')
  })

  test('never follows a stage to itself', () => {
    expect(read('FROM app AS app')?.base).toBe('app')
  })

  test('is none without a FROM', () => {
    expect(read('RUN x')).toBeUndefined()
  })
})

test('all images of elsewhere are named with their lines, those that arguments decide too', () => {
  expect(
    read('FROM golang:1 AS build', 'FROM build AS test', 'FROM $BASE', 'FROM scratch', 'COPY --from=build /x /x')
      ?.bases,
  ).toEqual([
    { reference: 'golang:1', line: 1 },
    { reference: '$BASE', line: 3 },
  ])
})
