import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.js'
import { startTheme } from './design/theme.js'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './design/tokens.css'
import './design/base.css'
import './design/print.css'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element #app')

startTheme()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
