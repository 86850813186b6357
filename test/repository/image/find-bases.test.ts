import { describe, expect, test } from 'vitest'
import { nodePorts } from '../../../src/host/node/ports.js'
import { findBases } from '../../../src/repository/image/find-bases.js'
import { writeTree } from '../../temporary.js'

describe('the images that Dockerfiles begin with', () => {
  test('are found once each, where they come first, stages and scratch left out', async () => {
    const root = writeTree({
      'b/Dockerfile': 'FROM debian:12-slim\n',
      'a/Dockerfile': 'FROM golang:1 AS build\nRUN true\nFROM debian:12-slim\nFROM build\nFROM scratch\n',
      'c/Dockerfile': 'ARG BASE\nFROM $BASE\n',
      'README.md': 'FROM nothing\n',
    })
    expect(await findBases(root, nodePorts)).toEqual([
      { reference: 'golang:1', path: 'a/Dockerfile', line: 1 },
      { reference: 'debian:12-slim', path: 'a/Dockerfile', line: 3 },
      { reference: '$BASE', path: 'c/Dockerfile', line: 2 },
    ])
  })
})
