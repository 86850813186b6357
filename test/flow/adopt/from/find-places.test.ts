import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../../src/flow/adopt/from/find-places.js'
import { nothingTaken } from '../../../../src/flow/adopt/from/taken.js'
import { readTrivyIgnore } from '../../../../src/flow/adopt/from/trivy-ignore.js'
import { finding, judged, place, resource, rule, trivy, verdict } from '../../../report/sample.js'
import { today } from '../scene.js'

const scene = { today, files: [] }

describe('an id that is silenced everywhere until a day', () => {
  const { everywhere } = readTrivyIgnore({ file: '.trivyignore', text: '# SEC-7\nAVD-AWS-0132 exp:2027-01-31' }, scene)
  const found = (path: string, address: string, ruleId: string) =>
    judged(
      'note',
      finding({
        place: place(path, 1),
        rule: rule('x', 'X'),
        subject: resource(address),
        sources: [trivy(ruleId, 'high')],
      }),
    )

  it('is a waiver for each place where the last scan found it', () => {
    const noted = [
      found('b.tf', 'aws_s3_bucket.b', 'AWS-0132'),
      found('a.tf', 'aws_s3_bucket.a', 'AWS-0132'),
      found('a.tf', 'aws_s3_bucket.a', 'AWS-0132'),
      found('a.tf', 'aws_s3_bucket.c', 'AWS-0086'),
    ]
    const at = { file: '.trivyignore', line: 2, reason: 'SEC-7', until: '2027-01-30' }
    expect(findPlaces(everywhere, verdict({ noted }))).toEqual({
      ...nothingTaken,
      waivers: ['a', 'b'].map((name) => ({
        ...at,
        match: { rule: ['AVD-AWS-0132'], path: [`${name}.tf`], resource: [`aws_s3_bucket.${name}`] },
      })),
    })
  })

  it('is left where nothing was scanned, where nothing was found, and where it is everywhere', () => {
    const many = Array.from({ length: 51 }, (_, index) => found(`${index}.tf`, 'aws_s3_bucket.a', 'AWS-0132'))
    const verdicts = [undefined, verdict(), verdict({ noted: many })]
    expect(verdicts.map((last) => findPlaces(everywhere, last).left[0]?.why)).toEqual([
      'It ends on 2027-01-30 and names no place, which a waiver needs. `gatehouse scan` finds the places: run it, then this again.',
      'The last scan found nothing of it: nothing needs a waiver.',
      'The last scan found it in 51 places: write a rule of the policy with `action: note`, or fewer waivers.',
    ])
  })
})
