import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startTheme } from '../design/theme.js'
import { PlaygroundPage } from './PlaygroundPage.js'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '../design/tokens.css'
import '../design/base.css'

const root = document.getElementById('playground')
if (root === null) throw new Error('playground.html has no element #playground')

startTheme()
createRoot(root).render(
  <StrictMode>
    <PlaygroundPage />
  </StrictMode>,
)
