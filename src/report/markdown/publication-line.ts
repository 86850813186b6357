import type { Publication } from '../../core/publication.js'
import { publicationInWords } from '../words/publication.js'
import { link, prose } from './markdown.js'

/** Where the alerts are, or why they are not there and what to do. */
export const publicationLine = (publication: Publication): string =>
  [prose(publicationInWords(publication)), link('Open the alerts', publication.alerts, '')]
    .filter((words) => words !== '')
    .join(' ')
